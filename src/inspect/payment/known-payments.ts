import { isWholeAccount } from "../../directory/account";
import type { Payee } from "../../directory/directory";
import type { Lookup } from "../../directory/lookup";
import type { KnownPayment } from "../inspection";
import type { Payment } from "./payment";

/**
 * Returns the payments with what the directory says of them. What does not name an account as a whole, such as a BIC or
 * the last digits, is never known: others share it.
 * @param payee whom the message comes from: then only that payee's record makes a payment known, for a genuine account
 *   of somebody else is no reason to pay it here. Null lets the record of any payee count.
 */
export function knownPayments(
  payments: readonly Payment[],
  lookup: Lookup,
  payee: Payee | null,
): readonly KnownPayment[] {
  return payments.map((payment) => {
    const isWhole = isWholeAccount(payment.kind, payment.value);
    const records = isWhole ? lookup.accountsOnRecord(payment.kind, payment.value) : [];
    const record = records.find((candidate) => payee === null || candidate.payee === payee);
    if (record === undefined) return { ...payment, known: false, record: null };
    const { status, source, since } = record.account;
    return { ...payment, known: true, record: { payee: record.payee.name, status, source, since } };
  });
}
