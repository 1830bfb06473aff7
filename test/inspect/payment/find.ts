import { findPayments } from "../../../src/inspect/payment/find-payments";
import type { Payment } from "../../../src/inspect/payment/payment";

/** Returns the payments in a body of this text. */
export function paymentsIn(text: string): readonly Payment[] {
  return findPayments([{ part: "body", text, links: [] }]);
}

/** Returns the payments in a body of this text, each as `kind value`; a wrong checksum is marked with `!`. */
export function seenIn(text: string): readonly string[] {
  return paymentsIn(text).map(({ kind, value, valid }) => `${kind} ${value}${valid === false ? "!" : ""}`);
}
