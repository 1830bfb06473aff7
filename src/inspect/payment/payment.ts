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
  readonly evidence: readonly Evidence[];
}

/** An amount of money named in the sender's own text. */
export interface Amount {
  /** ISO 4217. */
  readonly currency: string;
  readonly value: number;
}
