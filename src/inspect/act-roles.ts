import type { ActCode } from "./language/act";

/**
 * What an act means for the level: the rows of the table in `level.ts` are built from these sets alone.
 * An act may play several parts.
 */

/** The sender asks for money, for something worth money, or for what is needed to steal it. */
export const ACTS_OF_PAYMENT: ReadonlySet<ActCode> = new Set<ActCode>([
  "language.account-change",
  "language.new-account",
  "language.payment-instruction",
  "language.payroll-change",
  "language.closing-funds",
  "language.executive-request",
  "language.gift-card",
  "language.cryptocurrency",
  "language.ledger-request",
  "language.customer-contacts",
  "language.overrides-warning",
]);

/** What stands beside a payment, and says nothing more of it than "please pay". */
const PLAIN_ACTS: ReadonlySet<ActCode> = new Set<ActCode>([
  "language.payment-instruction",
  "language.overrides-warning",
]);

/** Acts of payment that say more than "please pay". */
export const CORE_ACTS: ReadonlySet<ActCode> = new Set([...ACTS_OF_PAYMENT].filter((code) => !PLAIN_ACTS.has(code)));

/** Acts that ask for a check over a second channel even from a sender who fits. */
export const GRAVE_ACTS: ReadonlySet<ActCode> = new Set<ActCode>([
  "language.account-change",
  "language.new-account",
  "language.payroll-change",
  "language.closing-funds",
  "language.executive-request",
  "language.gift-card",
  "language.cryptocurrency",
  "language.customer-contacts",
  "language.overrides-warning",
  "language.secrecy",
]);

/** Money that cannot be called back: an account on record beside it changes nothing. */
export const IRREVERSIBLE_ACTS: ReadonlySet<ActCode> = new Set<ActCode>([
  "language.gift-card",
  "language.cryptocurrency",
]);

/** Acts that ask for a check although the account is merely on no record. */
export const GRAVE_BESIDE_UNRECORDED: ReadonlySet<ActCode> = new Set<ActCode>([
  ...IRREVERSIBLE_ACTS,
  "language.closing-funds",
  "language.executive-request",
  "language.overrides-warning",
  "language.secrecy",
]);

/** Words of change: another account is to be used from now on. */
export const WORDS_OF_CHANGE: ReadonlySet<ActCode> = new Set<ActCode>([
  "language.account-change",
  "language.new-account",
  "language.payroll-change",
  "language.contradicts-notice",
]);

/**
 * Explanations of a change: they count as words of change only beside an account that is not on record, or beside an
 * act of payment that is more than "please pay".
 */
export const REASONS_FOR_CHANGE: ReadonlySet<ActCode> = new Set<ActCode>(["language.pretext", "language.other-holder"]);

/**
 * Pressure on whoever would check. A planted contact alone asks for a check with another one (its number is refused),
 * and overdue words are not in it: nearly every creditor writes them.
 */
export const PRESSURE: ReadonlySet<ActCode> = new Set<ActCode>([
  "language.secrecy",
  "language.discourages-calling",
  "language.discourages-checking",
  "language.overrides-warning",
  "language.contradicts-notice",
]);

/**
 * Together they ask for a payment that is not named: "29,400 must leave us today, nobody else is to know". Haste is an
 * act only where money is spoken of.
 */
export const HASTE_IN_SECRET: readonly ActCode[] = ["language.secrecy", "language.urgency"];

/** Pressure of time counts where there is an account not on record to pay into: elsewhere everybody is in a hurry. */
export const HURRY: ReadonlySet<ActCode> = new Set<ActCode>(["language.urgency"]);

/** What the imitation of a known person is for: beside one of these, a borrowed name is fraud. */
export const ACTS_OF_IMPERSONATION: ReadonlySet<ActCode> = new Set<ActCode>([
  ...ACTS_OF_PAYMENT,
  "language.opener",
  "language.proof-request",
]);

/** Returns whether one of the acts plays a part. */
export function anyAct(acts: readonly { readonly code: ActCode }[], part: ReadonlySet<ActCode>): boolean {
  return acts.some(({ code }) => part.has(code));
}
