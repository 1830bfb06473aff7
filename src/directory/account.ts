/** The kinds of payment details the product knows; the command line's contract names them. */
export const PAYMENT_KINDS = [
  "iban",
  "bic",
  "aba",
  "sort-code",
  "bsb",
  "ca-transit",
  "ifsc",
  "upi",
  "rib",
  "ccc",
  "cin",
  "blz",
  "clabe",
  "cbu",
  "pix",
  "qr-iban",
  "swift-field",
  "interac",
  "payid",
  "pay-link",
  "btc",
  "eth",
  "tron",
  "gift-card",
  "masked",
] as const;

export type PaymentKind = (typeof PAYMENT_KINDS)[number];

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
