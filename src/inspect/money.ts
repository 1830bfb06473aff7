import { ACTS_OF_PAYMENT, anyAct } from "./act-roles";
import type { Facts } from "./check";
import { askedPayments } from "./payment/asked-payments";

/** Returns whether the sender asks for money: by an act of payment, or by showing an account in their own part. */
export function asksForMoney(facts: Facts): boolean {
  return anyAct(facts.acts, ACTS_OF_PAYMENT) || askedPayments(facts).length > 0;
}
