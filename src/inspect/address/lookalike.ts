/** What was done to a known name to make the one that was seen. */
export type LookalikeKind =
  | "glyph" // one or more characters that look alike: rn/m, 1/l, 0/o, Cyrillic letters, accents
  | "transposed"
  | "doubled"
  | "dropped"
  | "added"
  | "replaced"
  | "plural"
  | "hyphen"
  | "ending" // the same name under another public suffix
  | "folded-ending" // the public suffix moved into the name: mazak.com.vn → mazak-vn.com
  | "word" // a word put before, after or between
  | "reordered"
  | "sub-domain" // the known name as a label of another domain
  | "dots" // dots left out, moved or turned into hyphens
  | "provider" // the same mailbox name at another provider of free mail
  | "organisation" // the known organisation's name in the mailbox name of an unrelated or free-mail address
  | "swapped" // the mailbox name and the organisation have changed places
  | "several"; // more than one of these

/** A range of UTF-16 units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A name that resembles a known one without being it. */
export interface Lookalike {
  /** The name looked at, decoded from punycode, lower case. */
  readonly seen: string;
  /** The known name that it resembles, in the form the directory compares in (ASCII). */
  readonly known: string;
  readonly kind: LookalikeKind;
  /** The differing characters in `seen` and in `known`; empty on the side where nothing stands. */
  readonly seenMarks: readonly Range[];
  readonly knownMarks: readonly Range[];
  /** The first change in characters, for a sentence ("rn in place of m"): what stands in `seen` and in `known`; "" for nothing. */
  readonly seenPiece: string;
  readonly knownPiece: string;
  /** 0 (hardly distinguishable) to 1 (just within the limit). */
  readonly distance: number;
  /** Whether the likeness alone is a sign of fraud, a hint, or worth no more than a note. */
  readonly severity: "info" | "caution" | "danger";
}

/** How much the surroundings speak for an attack: a lone stranger, or somebody in the thread or with a known name. */
export type Sensitivity = "stranger" | "in-context";
