import { ACCOUNT_FORMATS } from "./account-formats";
import type { PaymentKind } from "./payment-kind";

/** How an account came on record: confirmed over a second channel, or taken from own files. */
export type AccountStatus = "verified" | "recorded";

/** An account on record for a payee. */
export interface Account {
  readonly kind: PaymentKind;
  /** Normalised; a kind of two fields is `first/second` (routing/account, sort code/account, …). */
  readonly value: string;
  readonly status: AccountStatus;
  /** Where it was taken from, in the person's words; null when not noted. */
  readonly source: string | null;
  /** ISO date on which it was verified or recorded; null when not noted. */
  readonly since: string | null;
}

/** Kinds that tell of a bank or of a part of an account, and not to whom money would go. */
const NO_ACCOUNT: ReadonlySet<PaymentKind> = new Set<PaymentKind>(["bic", "gift-card", "masked"]);

/** Whether a value of this kind says where money would go, so that it can be compared with the accounts on record. */
export function isAccount(kind: PaymentKind): boolean {
  return !NO_ACCOUNT.has(kind);
}

/**
 * Whether a value names one account and no other, so that it can be one that is known: the last digits of an account are
 * those of many, and an account number of a bank that is not named is one at every bank.
 */
export function isWholeAccount(kind: PaymentKind, value: string): boolean {
  return isAccount(kind) && (kind !== "swift-field" || value.includes("/"));
}

/** Returns a payment detail in the one form in which it is kept: full-width characters folded, no separators, fields as `first/second`. */
export function normalAccount(kind: PaymentKind, value: string): string {
  return ACCOUNT_FORMATS[kind].normal(value.normalize("NFKC"));
}

/** Whether a normalised value has the form of its kind; says nothing about check digits. */
export function hasFormOf(kind: PaymentKind, value: string): boolean {
  return ACCOUNT_FORMATS[kind].shape.test(value);
}

/** Kinds that everybody may read: they are shown in full. */
const PUBLIC: ReadonlySet<PaymentKind> = new Set<PaymentKind>(["bic", "pay-link"]);

/** A value this short shows fewer of its characters than of its bullets. */
const SHORT = 12;

/**
 * Returns a payment detail with most of it hidden, for the screen and for records: `DE30 •••• 7193`, `601613 •••• 6819`.
 * @param value normalised.
 */
export function maskedAccount(kind: PaymentKind, value: string): string {
  if (PUBLIC.has(kind)) return value;
  if (kind === "masked") return value.replace("*", " •••• ").trim();
  const slash = value.indexOf("/");
  if (slash >= 0) return `${value.slice(0, slash)} ${maskedEnd(value.slice(slash + 1))}`;
  return value.length < SHORT ? maskedEnd(value) : `${value.slice(0, 4)} ${maskedEnd(value)}`;
}

/** Returns bullets and the last characters: four, or a third of a short value. */
function maskedEnd(value: string): string {
  const shown = value.length < SHORT ? Math.min(4, Math.floor(value.length / 2)) : 4;
  return `•••• ${value.slice(value.length - shown)}`.trimEnd();
}
