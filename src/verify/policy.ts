import type { Amount } from "../inspect/payment/payment";
import type { Inspection, Scenario } from "../inspect/inspection";

/** Somebody who may be the second person, named beforehand. */
export interface Approver {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
}

/** When a second person has to agree, and who may. Set by the person, or by the organisation for all. */
export interface Policy {
  readonly approvers: readonly Approver[];
  /** Whether a changed account always asks for a second person. */
  readonly alwaysForChanges: boolean;
  /** From this amount on a second person has to agree; null for no limit. Compared in its own currency only. */
  readonly from: Amount | null;
  /** Months after which a verified account has to be verified again: 1 to 60. */
  readonly validMonths: number;
}

/** Nobody is named: the second call takes the place of a second person. */
export const DEFAULT_POLICY: Policy = { approvers: [], alwaysForChanges: false, from: null, validMonths: 12 };

/** What the organisation's policy and the person's settings say together: the stricter of the two. */
export function strictest(organisation: Policy | null, own: Policy): Policy {
  if (!organisation) return own;
  return {
    // Whoever could name approvers in their own settings could name an accomplice.
    approvers: organisation.approvers.length > 0 ? organisation.approvers : own.approvers,
    alwaysForChanges: organisation.alwaysForChanges || own.alwaysForChanges,
    from: lower(organisation.from, own.from),
    validMonths: Math.min(organisation.validMonths, own.validMonths),
  };
}

/** Amounts of two currencies cannot be compared: the organisation's counts. */
function lower(organisation: Amount | null, own: Amount | null): Amount | null {
  if (!organisation || !own) return organisation ?? own;
  return own.currency === organisation.currency && own.value < organisation.value ? own : organisation;
}

/** Returns a policy without those approvers who are no second person: oneself, or who is paid. */
export function withoutApprovers(policy: Policy, isNoSecond: (address: string) => boolean): Policy {
  return { ...policy, approvers: policy.approvers.filter(({ address }) => !isNoSecond(address)) };
}

const CHANGES: ReadonlySet<Scenario> = new Set<Scenario>(["account-change", "payroll-change"]);

/**
 * Whether a second person has to agree, so that a second call is not enough: always where there are signs of fraud.
 * An amount in a currency other than the limit's, or none at all, counts as above it: nobody knows that it is not.
 */
export function needsSecondPerson(
  { approvers, alwaysForChanges, from }: Policy,
  scenario: Scenario,
  { amounts, level }: Pick<Inspection, "amounts" | "level">,
): boolean {
  if (approvers.length === 0) return false;
  if (level === "stop") return true;
  if (alwaysForChanges && CHANGES.has(scenario)) return true;
  if (!from) return false;
  const inCurrency = amounts.filter(({ currency }) => currency === from.currency);
  return (
    inCurrency.length === 0 || inCurrency.length < amounts.length || inCurrency.some(({ value }) => value >= from.value)
  );
}
