import type { PaymentKind } from "../../directory/payment-kind";
import type { PartName } from "../../message/message";
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
  /** What the same code or field says besides. Names beside other details are found by `names-beside.ts`. */
  readonly holder?: SightedName;
  readonly bank?: SightedName;
  readonly amount?: SightedAmount;
}

/** A name as a code gives it, decoded, and where it stands. */
export interface SightedName {
  readonly name: string;
  readonly span: Range;
}

export interface SightedAmount {
  readonly currency: string;
  readonly value: number;
  readonly span: Range;
}

/** The target of a hyperlink, with the offsets of its visible text in the prepared text. */
export interface SearchedLink extends Range {
  readonly href: string;
}

/** A text made ready for the finders, with what the earlier ones found in it. */
export interface SearchedText {
  /** As `preparedText` returns it. */
  readonly text: string;
  readonly part: PartName;
  readonly links: readonly SearchedLink[];
  readonly labels: Labels;
  /** Whether no earlier finder has read this stretch, and it is no web address or hash. */
  readonly isFree: (start: number, end: number) => boolean;
  /** Whether no earlier finder has read this stretch; addresses count, for some kinds are paid by e-mail address or link. */
  readonly isUnread: (start: number, end: number) => boolean;
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
