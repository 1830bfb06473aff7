import type { Evidence, FindingCode } from "../finding";

/** The codes an act can have: the `language.` family. */
export type ActCode = Extract<FindingCode, `language.${string}`>;

/** Something the sender does with words, in their own new text. */
export interface Act {
  readonly code: ActCode;
  readonly evidence: Evidence;
  /** ISO 639-1 code of the lexicon whose pattern matched. */
  readonly language: string;
}

/** What reading a message's words yields. */
export interface LanguageReading {
  readonly acts: readonly Act[];
  /** ISO 639-1 codes of the languages the text is written in, the most used first. */
  readonly languages: readonly string[];
  /** Whether most of it is in a language that no lexicon reads: finding no act then says nothing. */
  readonly unreadLanguage: boolean;
}
