import { accountKey } from "../../directory/account-key";
import type { Payee } from "../../directory/directory";
import type { Facts } from "../check";
import type { Payment } from "./payment";

/** Whether an account is on record for this payee, in whatever form either names it. */
export function isOnRecordFor({ accounts }: Payee, payment: Pick<Payment, "kind" | "value">): boolean {
  const key = accountKey(payment.kind, payment.value);
  return accounts.some(({ kind, value }) => accountKey(kind, value) === key);
}

/** Whether an account is on record for the payee whom the message comes from, or for any where it comes from none. */
export function isOnRecord({ known, payee }: Facts, payment: Pick<Payment, "kind" | "value">): boolean {
  if (payee !== null) return isOnRecordFor(payee, payment);
  return known.lookup.accountsOnRecord(payment.kind, payment.value).length > 0;
}
