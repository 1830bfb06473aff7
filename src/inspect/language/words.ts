import type { Folded } from "../unicode/folded";
import { breakOf, readGap, PARAGRAPH_BREAK, NO_BREAK, type Surroundings } from "./breaks";

/** The words of a folded text. Arrays of numbers, not objects: a message may hold a million words. */
export interface Words {
  readonly text: string;
  /** How many there are. */
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What stands before each word: one of the numbers of `breaks.ts`. */
  readonly breaks: Uint8Array;
  /** 1 for a word between quotation marks. */
  readonly quoted: Uint8Array;
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
  // Between two words stands at least one other character.
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const breaks = new Uint8Array(most);
  const quoted = new Uint8Array(most);
  const asked = new Set<number>();
  let count = 0;
  let quotation = -1;
  let lineStart = 0;
  let at = 0;
  const previousStart = (): number => starts[count - 1] ?? 0;
  const previousEnd = (): number => ends[count - 1] ?? 0;
  const surroundings: Surroundings = {
    previousIs: () => abbreviations.has(text.slice(previousStart(), previousEnd())),
    previousLength: () => previousEnd() - previousStart(),
    lineLength: () => previousEnd() - lineStart,
    nextIsLowerCase: () => isLowerCase(original[folded.originalOffset(at)] ?? ""),
  };
  const closeQuotation = (): void => {
    if (count - quotation <= MAX_QUOTED_WORDS) quoted.fill(1, quotation, count);
    quotation = -1;
  };
  for (;;) {
    const gapStart = at;
    while (at < text.length && !isWordUnit(text.charCodeAt(at))) at += 1;
    let before = count === 0 ? PARAGRAPH_BREAK : NO_BREAK;
    if (at - gapStart !== 1 || text.charCodeAt(gapStart) !== SPACE) {
      const gap = readGap(text, gapStart, at);
      if (gap.question) asked.add(count - 1);
      if (count > 0) before = breakOf(gap, surroundings);
      if (gap.lines > 0) lineStart = at;
      for (let mark = 0; mark < gap.quotes; mark += 1) {
        if (mark >= gap.quotesOnLine && before === PARAGRAPH_BREAK && quotation < count) quotation = -1;
        if (quotation < 0) quotation = count;
        else closeQuotation();
      }
      if (before === PARAGRAPH_BREAK && quotation < count) quotation = -1;
    }
    if (at >= text.length) return { text, count, starts, ends, breaks, quoted, asked };
    starts[count] = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at += 1;
    ends[count] = at;
    breaks[count] = before;
    count += 1;
  }
}

const DOLLAR = 36;
const POUND = 0xa3;

/** Where the blocks of general and CJK punctuation end: all units from here on are taken for letters. */
const TABLE_SIZE = 0x3004;

/** 1 for units that words are made of. */
const WORD_UNITS = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => (belongsToWord(unit) ? 1 : 0));

function isWordUnit(unit: number): boolean {
  return unit >= TABLE_SIZE || WORD_UNITS[unit] === 1;
}

/**
 * Letters, digits and signs of currency, which tell an amount; beyond ASCII everything but Latin-1's other signs and the
 * general and CJK punctuation.
 */
function belongsToWord(unit: number): boolean {
  if (unit === DOLLAR || unit === POUND || (unit >= 0x20a0 && unit <= 0x20cf)) return true;
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return !(unit >= 0x2000 && unit <= 0x2bff) && unit < 0x3000 && unit !== 0xd7 && unit !== 0xf7;
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}
