import type { ActCode } from "./act";
import type { Concept } from "./concepts";

/**
 * The words of one language, as data. Entries of a concept are separated by `;`, their words by spaces, and each word is
 * `word` (accents and case do not matter), `stem*` (any ending), `*part` (any beginning: the last part of a compound),
 * `this|that` (either), `word?` (may be missing), `_` (any one word) or `...` (up to three words).
 */
export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string;
  /** The commonest words of the language, to tell which languages a text is written in. */
  readonly stopWords: string;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviations: string;
  /** Letters that are also typed as others, in pairs: "ü ue" also finds "Ueberweisung" where "Überweisung" is meant. */
  readonly spellings?: readonly string[];
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
  /** Acts that only this language says in this way. */
  readonly patterns: readonly Pattern[];
}

/** What a sentence can be besides an act: a reason why acts in it, or near it, are not the sender's own. */
export const SCOPES = ["notice", "never-changes", "awareness", "reported", "user-account", "password"] as const;
export type Scope = (typeof SCOPES)[number];

/** How a sentence may be said without the pattern losing its meaning. */
export type Even = "negated" | "conditional" | "yours" | "asked" | "quoted";

/** Concepts inside one sentence that together say something. Lists of concepts are written `a|b`, slots separated by spaces. */
export interface Pattern {
  readonly says: ActCode | Scope;
  /** One slot a concept (or alternatives); `^` before a slot: at the beginning of a clause. */
  readonly slots: string;
  /** Most words from the first slot's beginning to the last one's end; 12 unless told. */
  readonly within?: number;
  /** The slots stand in this order. */
  readonly ordered?: boolean;
  /** One of these is in the sentence or in a neighbouring one. */
  readonly beside?: string;
  /** One of these is somewhere in the sender's own text. */
  readonly anywhere?: string;
  /** None of these is in the sentence. */
  readonly without?: string;
  /** None of these stands in the sentence before it: "you can check your balance, transfer funds". */
  readonly notAfter?: string;
  /** None of these is anywhere in the sender's own text. */
  readonly unless?: string;
  readonly even?: readonly Even[];
}
