import { accountKey } from "../../directory/account-key";
import type { Payment } from "./payment";

/** Whether two payment details name the same account, in whatever form. */
export function isSameAccount(a: Payment, b: Payment): boolean {
  return accountKey(a.kind, a.value) === accountKey(b.kind, b.value);
}

/**
 * Whether two payment details could stand for each other, so that one in the place of the other is a difference: both of
 * one kind, or an IBAN and the national form of its country. A British and an American account, or a bank account and a
 * wallet, are two ways to pay that stand side by side; so are a Swiss QR-IBAN, which has a number of its own, and an IBAN.
 */
export function isComparable(a: Payment, b: Payment): boolean {
  return a.kind === b.kind || (a.kind !== "qr-iban" && b.kind !== "qr-iban" && nationalKind(a) === nationalKind(b));
}

function nationalKind({ kind, value }: Payment): string {
  const key = accountKey(kind, value);
  return key.slice(0, key.indexOf(":"));
}
