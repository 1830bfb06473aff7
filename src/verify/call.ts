import { decimalDigit } from "../inspect/unicode/decimal-digit";

/** What came of the payee-name check or a comparison of digits. */
export type Digits = "match" | "mismatch" | "not-compared";

/** Fewer are those of many accounts. */
export const MIN_DIGITS = 3;

/** How a person on the known channel answered. */
export const VERDICTS = ["confirmed", "denied", "unsure"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether the agreed word was asked for; the word itself is never noted. */
export const CODE_WORDS = ["none-agreed", "right", "wrong", "not-asked"] as const;
export type CodeWord = (typeof CODE_WORDS)[number];

/** What was heard in a call or a conversation face to face. */
export interface Heard {
  /** Whom the person spoke to. */
  readonly person: string;
  readonly verdict: Verdict;
  /** The last characters of the account to be paid, as the other side said them. */
  readonly newDigits: string;
  /** The last characters of the account that was paid before; empty where none was asked for. */
  readonly oldDigits: string;
  readonly codeWord: CodeWord;
  readonly note: string;
}

/**
 * Compares the last characters that somebody said with a masked account.
 * @param said in any spelling; empty when nothing was said
 * @param masked as `maskedAccount` gives it: the characters after the bullets are those that can be compared
 */
export function compared(said: string, masked: string): Digits {
  const digits = significant(said);
  const end = significant(masked.slice(masked.lastIndexOf("•") + 1));
  if (digits === "" || end === "") return "not-compared";
  if (digits.length < Math.min(MIN_DIGITS, end.length)) return "not-compared";
  if (end.endsWith(digits)) return "match";
  if (!digits.endsWith(end)) return "mismatch";
  // Of more than the last characters only a whole account can be told to be right, by its beginning.
  const beginning = significant(masked.slice(0, masked.indexOf("•")));
  return digits === end || (beginning !== "" && digits.startsWith(beginning)) ? "match" : "not-compared";
}

function significant(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{Nd}]/gu, "")
    .replace(/\p{Nd}/gu, (digit) => `${decimalDigit(digit)}`);
}
