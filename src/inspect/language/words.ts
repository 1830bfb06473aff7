import type { Folded } from "../unicode/folded";
import { breakOf, readGap, PARAGRAPH_BREAK, NO_BREAK, type Surroundings } from "./breaks";

/** The words of a folded text. Arrays, not objects: a message may hold a million words. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each word: one of the numbers of `breaks.ts`. */
  readonly breaks: readonly number[];
  /** 1 for a word between quotation marks. */
  readonly quoted: readonly number[];
  /** The words before a question mark. */
  readonly asked: ReadonlySet<number>;
}

/** A quotation longer than this is no example sentence: its closing mark is missing, or the whole mail is quoted. */
const MAX_QUOTED_WORDS = 60;

const SPACE = 32;

/**
 * Returns the words of a folded text, with what stands between them. A word is a run of letters and digits, so an
 * elided article (l'iban), a hyphen (e-mail) and an enclitic (envoyez-moi) make words of their own in every language.
 * @param original the text before folding, to see capitals in
 * @param abbreviations words after which a full stop ends nothing, folded
 */
export function wordsOf(folded: Folded, original: string, abbreviations: ReadonlySet<string>): Words {
  const { text } = folded;
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  const quoted: number[] = [];
  const asked = new Set<number>();
  let quotation = -1;
  let lineStart = 0;
  let at = 0;
  const surroundings: Surroundings = {
    previousIs: () => abbreviations.has(text.slice(starts.at(-1), ends.at(-1))),
    previousLength: () => (ends.at(-1) ?? 0) - (starts.at(-1) ?? 0),
    lineLength: () => (ends.at(-1) ?? 0) - lineStart,
    nextIsLowerCase: () => isLowerCase(original[folded.originalOffset(at)] ?? ""),
  };
  const closeQuotation = (): void => {
    if (starts.length - quotation <= MAX_QUOTED_WORDS) quoted.fill(1, quotation);
    quotation = -1;
  };
  for (;;) {
    const gapStart = at;
    while (at < text.length && !isWordUnit(text.charCodeAt(at))) at += 1;
    let before = starts.length === 0 ? PARAGRAPH_BREAK : NO_BREAK;
    if (at - gapStart !== 1 || text.charCodeAt(gapStart) !== SPACE) {
      const gap = readGap(text, gapStart, at);
      if (gap.question) asked.add(starts.length - 1);
      if (starts.length > 0) before = breakOf(gap, surroundings);
      if (gap.lines > 0) lineStart = at;
      if (before === PARAGRAPH_BREAK) quotation = -1;
      for (let mark = 0; mark < gap.quotes; mark += 1) {
        if (quotation < 0) quotation = starts.length;
        else closeQuotation();
      }
    }
    if (at >= text.length) return { text, starts, ends, breaks, quoted, asked };
    starts.push(at);
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at += 1;
    ends.push(at);
    breaks.push(before);
    quoted.push(0);
  }
}

const DOLLAR = 36;
const POUND = 0xa3;

/**
 * Letters, digits and signs of currency, which tell an amount; beyond ASCII everything but Latin-1's other signs and the
 * general and CJK punctuation.
 */
function isWordUnit(unit: number): boolean {
  if (unit === DOLLAR || unit === POUND || (unit >= 0x20a0 && unit <= 0x20cf)) return true;
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x3003) && unit !== 0xd7 && unit !== 0xf7;
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}
