import { ACTS_OF_PAYMENT, anyAct } from "./act-roles";
import type { Facts } from "./check";

/** Returns whether the sender asks for money: by an act of payment, or by showing a way to be paid outside quoted mail. */
export function asksForMoney({ acts, payments }: Facts): boolean {
  return (
    anyAct(acts, ACTS_OF_PAYMENT) || payments.some(({ parts }) => parts.some((part) => !part.startsWith("quoted:")))
  );
}
