import type { Amount } from "../inspect/payment/payment";
import type { MessageMark } from "./record";
import type { ChecklistId } from "./scenarios";
import { checklistIn, outcomeOf, stepsBeforeRelease, type Verification } from "./verification";

export const HELD_ORDERS = ["age", "amount", "step"] as const;
export type HeldOrder = (typeof HELD_ORDERS)[number];

/** A payment that waits. */
export interface Held {
  readonly mark: MessageMark;
  readonly payee: string;
  /** As the message asks for it; null where it names none. */
  readonly amount: Amount | null;
  /** ISO 8601. */
  readonly since: string;
  readonly checklist: ChecklistId;
  /** The step that is due, in that list; null where only the conclusion is missing. */
  readonly step: string | null;
}

/** Returns the verifications that are not concluded, or concluded as on hold, in an order. */
export function onHold(
  kept: readonly { readonly verification: Verification; readonly mark: MessageMark }[],
  order: HeldOrder,
): readonly Held[] {
  const held = kept.filter(({ verification }) => outcomeOf(verification) === "hold").map(heldOf);
  return [...held].sort((a, b) => ORDERS[order](a, b) || byAge(a, b));
}

function heldOf({ verification, mark }: Parameters<typeof onHold>[0][number]): Held {
  const { subject, startedAt } = verification;
  return {
    mark,
    payee: subject.payee,
    amount: subject.amount,
    since: startedAt,
    checklist: checklistIn(verification),
    step: stepsBeforeRelease(verification)[0]?.id ?? null,
  };
}

function byAge(a: Held, b: Held): number {
  return Date.parse(a.since) - Date.parse(b.since);
}

/** The largest of each currency first: amounts of two currencies cannot be compared. What names none comes last. */
function byAmount(a: Held, b: Held): number {
  if (!a.amount || !b.amount) return Number(!a.amount) - Number(!b.amount);
  return a.amount.currency === b.amount.currency
    ? b.amount.value - a.amount.value
    : compared(a.amount.currency, b.amount.currency);
}

/** What can be concluded comes first. */
function byStep(a: Held, b: Held): number {
  return compared(a.step ?? "", b.step ?? "");
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const ORDERS: Readonly<Record<HeldOrder, (a: Held, b: Held) => number>> = {
  age: byAge,
  amount: byAmount,
  step: byStep,
};
