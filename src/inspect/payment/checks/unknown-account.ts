import type { Check } from "../../check";
import type { Finding } from "../../finding";
import { askedPayments, MAX_FINDINGS, ownEvidence } from "../asked-payments";
import { payeeConcerned } from "../payee-named";
import { differingRecord } from "../record-differs";

/**
 * The sender asks to be paid to an account that is on no record. Where the payee has other accounts on record, or another
 * payee has this one, that is `payment.account-differs-from-directory` and not told twice.
 * Params: `seen` (normalised), `kind`, `country` ("" when the kind does not tell).
 */
export const unknownAccount: Check = {
  id: "payment.unknown-account",
  needs: ["body"],
  find: (facts) => {
    const { known } = facts;
    const payee = payeeConcerned(facts);
    return askedPayments(facts)
      .filter(({ kind, value }) => known.lookup.accountsOnRecord(kind, value).length === 0)
      .filter((payment) => payee === null || differingRecord(payment, payee) === null)
      .slice(0, MAX_FINDINGS)
      .map((payment): Finding => ({
        code: "payment.unknown-account",
        severity: "info",
        params: { seen: payment.value, kind: payment.kind, country: payment.country ?? "" },
        evidence: ownEvidence(facts, payment),
      }));
  },
};
