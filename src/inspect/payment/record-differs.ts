import { isAccount, type Account } from "../../directory/account";
import type { Payee } from "../../directory/directory";
import { isOnRecordFor } from "./on-record";
import type { Payment } from "./payment";

/**
 * Returns the account on record that a payment differs from; null when the payment is on record for this payee, or the
 * payee has no account on record.
 * The one of the same kind is the one to compare with, of several the newest.
 */
export function differingRecord(payment: Payment, payee: Payee): Account | null {
  if (isOnRecordFor(payee, payment)) return null;
  const accounts = payee.accounts.filter(({ kind }) => isAccount(kind));
  const newestFirst = accounts.toSorted((a, b) => (b.since ?? "").localeCompare(a.since ?? ""));
  return newestFirst.find(({ kind }) => kind === payment.kind) ?? newestFirst[0] ?? null;
}
