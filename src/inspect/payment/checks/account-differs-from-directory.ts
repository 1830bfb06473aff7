import type { Check } from "../../check";
import type { Finding } from "../../finding";
import { askedPayments, MAX_FINDINGS, ownEvidence } from "../asked-payments";
import { differingRecord } from "../record-differs";

/**
 * The payee has accounts on record, and the sender asks to be paid to one that is not among them.
 * Params: `seen` and `kind`, `known` and `knownKind` (normalised values), `payee`, `since` ("" when not noted), `status`.
 */
export const accountDiffersFromDirectory: Check = {
  id: "payment.account-differs-from-directory",
  needs: ["body"],
  find: (facts) => {
    const { payee } = facts;
    if (payee === null) return [];
    return askedPayments(facts)
      .flatMap((payment): Finding[] => {
        const record = differingRecord(payment, payee);
        if (record === null) return [];
        return [
          {
            code: "payment.account-differs-from-directory",
            severity: "caution",
            params: {
              seen: payment.value,
              kind: payment.kind,
              known: record.value,
              knownKind: record.kind,
              payee: payee.name,
              since: record.since ?? "",
              status: record.status,
            },
            evidence: ownEvidence(facts, payment),
          },
        ];
      })
      .slice(0, MAX_FINDINGS);
  },
};
