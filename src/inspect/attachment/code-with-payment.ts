import { isAccount } from "../../directory/account";
import type { Check } from "../check";
import type { Finding } from "../finding";
import type { Payment } from "../payment/payment";

/** More would say the same. */
const MAX_FINDINGS = 5;

/**
 * A QR code in an attachment or picture pays: its account is read by a camera and by nobody's eyes. A `caution` where
 * that account is on no record and printed nowhere, else a note.
 * Params: `seen` (normalised), `kind`, `part` (where the code stands).
 */
export const codeWithPayment: Check = {
  id: "attachment.code-with-payment",
  needs: [],
  find: ({ payments, known }) =>
    payments
      .flatMap((payment): Finding[] => {
        const evidence = payment.evidence.filter(({ part }) => part.startsWith("code:"));
        const [first] = evidence;
        if (!first || !isAccount(payment.kind)) return [];
        const isOnRecord = known.lookup.accountsOnRecord(payment.kind, payment.value).length > 0;
        return [
          {
            code: "attachment.code-with-payment",
            severity: isOnRecord || isPrinted(payment) ? "info" : "caution",
            params: { seen: payment.value, kind: payment.kind, part: first.part },
            evidence,
          },
        ];
      })
      .slice(0, MAX_FINDINGS),
};

function isPrinted({ parts }: Payment): boolean {
  return parts.some((part) => !part.startsWith("code:"));
}
