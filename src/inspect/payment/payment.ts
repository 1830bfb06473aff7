import type { PaymentKind } from "../../directory/payment-kind";
import type { PartName } from "../../message/message";
import type { Evidence } from "../finding";

/** A way to be paid that stands in the message, merged over the places where it was seen. */
export interface Payment {
  readonly kind: PaymentKind;
  /** Normalised as in `directory/account.ts`, so that it can be compared as a whole. */
  readonly value: string;
  /** ISO 3166-1 alpha-2, or null when the kind does not tell. */
  readonly country: string | null;
  /** Whether the check digits are right; null for a kind that has none. Right digits are never good news. */
  readonly valid: boolean | null;
  /** In the order of the message, without repetition. */
  readonly parts: readonly PartName[];
  /** Quotes are as written, so that look-alike letters and invisible characters inside a number can be seen there. */
  readonly evidence: readonly Evidence[];
  /** Whose account it is said to be: each name once, in the order of the message. */
  readonly holders: readonly NamedBeside[];
  /** At which bank the account is said to be: each name once, in the order of the message. */
  readonly banks: readonly NamedBeside[];
  /** What a code or a link asks for together with this account. */
  readonly amounts: readonly AskedAmount[];
}

/** A name that stands beside a payment detail: in a field of its own, or in the same code. */
export interface NamedBeside {
  /** As written, without spaces around it. */
  readonly name: string;
  readonly evidence: Evidence;
}

/** An amount that a code or a link asks for; the currency of a wallet's code is `BTC` or `TRX`. */
export interface AskedAmount extends Amount {
  readonly evidence: Evidence;
}

/** An amount of money named in the sender's own text. */
export interface Amount {
  /** ISO 4217. */
  readonly currency: string;
  readonly value: number;
}
