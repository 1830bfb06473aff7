import { ibanVerdict } from "../../../directory/iban";
import type { Check } from "../../check";
import type { Finding } from "../../finding";
import { MAX_FINDINGS } from "../asked-payments";
import type { Payment } from "../payment";

/**
 * An account, wherever it stands, whose check digits are wrong: mostly a typing error.
 * Params: `seen` (normalised), `kind`, `digits` (`account`: those of the whole; `national`: those inside the account
 * that the country adds; `length`: no country has IBANs of this length).
 */
export const invalidChecksum: Check = {
  id: "payment.invalid-checksum",
  needs: ["body"],
  find: ({ payments }) =>
    payments
      .filter(({ valid }) => valid === false)
      .slice(0, MAX_FINDINGS)
      .map((payment): Finding => ({
        code: "payment.invalid-checksum",
        severity: "info",
        params: { seen: payment.value, kind: payment.kind, digits: wrongDigits(payment) },
        evidence: payment.evidence,
      })),
};

function wrongDigits({ kind, value }: Payment): string {
  if (kind !== "iban" && kind !== "qr-iban") return "account";
  const verdict = ibanVerdict(value);
  if (verdict === "no-iban") return "length";
  return verdict === "national-digits-wrong" ? "national" : "account";
}
