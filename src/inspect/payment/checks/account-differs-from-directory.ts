import type { Payee } from "../../../directory/directory";
import { organisationKey } from "../../../directory/name-key";
import type { Check, Facts } from "../../check";
import type { Finding } from "../../finding";
import { askedPayments, MAX_FINDINGS, ownEvidence } from "../asked-payments";
import { isOnRecordFor } from "../on-record";
import { payeeConcerned } from "../payee-named";
import type { Payment } from "../payment";
import { differingRecord } from "../record-differs";

/**
 * The payee has accounts on record and the sender asks to be paid to one that is not among them, or to one that is on
 * record for another payee: a genuine account of somebody else is no reason to pay it here. A stranger who redirects
 * payments, as a notice of assignment does, is held against the payee whom the words name.
 * Params: `seen` and `kind` (normalised), `payee`, `recordedFor` (the other payee, "" when none); where the payee has
 * accounts on record `known` and `knownKind`, `since` ("" when not noted), `status`.
 */
export const accountDiffersFromDirectory: Check = {
  id: "payment.account-differs-from-directory",
  needs: ["body"],
  find: (facts) => {
    const payee = payeeConcerned(facts);
    if (payee === null) return [];
    return askedPayments(facts)
      .flatMap((payment): Finding[] => {
        const record = differingRecord(payment, payee);
        const recordedFor = otherPayeeWith(facts, payment, payee);
        if (record === null && recordedFor === null) return [];
        return [
          {
            code: "payment.account-differs-from-directory",
            severity: "caution",
            params: {
              seen: payment.value,
              kind: payment.kind,
              payee: payee.name,
              recordedFor: recordedFor?.name ?? "",
              ...(record && {
                known: record.value,
                knownKind: record.kind,
                since: record.since ?? "",
                status: record.status,
              }),
            },
            evidence: ownEvidence(facts, payment),
          },
        ];
      })
      .slice(0, MAX_FINDINGS);
  },
};

/** Returns whose record an account is on that is not on this payee's; a payee entered twice is no other one. */
function otherPayeeWith({ known }: Facts, payment: Payment, payee: Payee): Payee | null {
  if (isOnRecordFor(payee, payment)) return null;
  const name = organisationKey(payee.name);
  const records = known.lookup.accountsOnRecord(payment.kind, payment.value);
  return records.find((record) => organisationKey(record.payee.name) !== name)?.payee ?? null;
}
