import type { PaymentKind } from "../../directory/payment-kind";
import type { Range } from "../address/lookalike";
import type { Labels } from "./labels";

/** A payment detail at one place of a text. */
export interface Sighting {
  readonly kind: PaymentKind;
  /** Normalised, as in `directory/account.ts`. */
  readonly value: string;
  readonly country: string | null;
  readonly valid: boolean | null;
  /** Offsets in the prepared text, in the order of the value's fields. */
  readonly spans: readonly Range[];
}

/** A text made ready for the finders, with what the earlier ones found in it. */
export interface SearchedText {
  /** As `preparedText` returns it. */
  readonly text: string;
  readonly labels: Labels;
  /** Whether no earlier finder has read this stretch, and it is no web address or hash. */
  readonly isFree: (start: number, end: number) => boolean;
  /** Whether any part of the message speaks of money: two numbers side by side mean an account only then. */
  readonly aboutMoney: boolean;
  /** Sightings of earlier finders, those of each finder in the order of the text. */
  readonly found: readonly Sighting[];
}

/** Finds one kind of payment detail. A new kind is a file in `kinds/` and a line in `finders.ts`. */
export interface Finder {
  readonly id: string;
  /** Returns the sightings in the order of the text; takes time in proportion to its length. */
  readonly find: (searched: SearchedText) => readonly Sighting[];
}
