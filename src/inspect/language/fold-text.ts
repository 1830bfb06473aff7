import { fold } from "../unicode/fold";
import type { Folded } from "../unicode/folded";

/**
 * Folding looks at every word, which costs too much for a megabyte of French. What European mail is made of folds letter
 * by letter, so a table does; text with anything else goes to `fold`, whole, or in lines when it is long.
 */
const MAX_WHOLE_LENGTH = 65_536;

/** Latin letters and signs (not the soft hyphen, the Greek micro sign, nor İ), typographic marks, the euro. */
const TABLE_RANGES: readonly (readonly [number, number])[] = [
  [0xa0, 0xac],
  [0xae, 0xb4],
  [0xb6, 0x12f],
  [0x131, 0x24f],
  [0x1e00, 0x1e95],
  [0x1ea0, 0x1eff],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
];

/** Anything that is neither ASCII text nor in the table. */
const BEYOND_TABLE = new RegExp(
  String.raw`[^\t\n\f\r -~${TABLE_RANGES.map(([first, last]) => String.fromCharCode(first, 0x2d, last)).join("")}]`,
);

const BEYOND_ASCII = /[^\t\n\f\r\x20-\x7e]/g;

/** The table, filled as its characters are met: at most as many as the ranges hold. */
const TABLE = new Map<string, string>();

function foldedCharacter(character: string): string {
  const known = TABLE.get(character);
  if (known !== undefined) return known;
  const folded = fold(character).text;
  TABLE.set(character, folded);
  return folded;
}

/** Where a folded text is longer or shorter than the original so far. */
interface Shift {
  /** Offset in the folded text from which the shift holds. */
  readonly at: number;
  /** What to add to a folded offset to get the original one. */
  readonly by: number;
  /** Units from `at` that stand for the one character before: they lead back to it. */
  readonly original: number;
}

/** Returns the text folded as `fold` does, at a cost that stays small for long texts. */
export function foldText(text: string): Folded {
  if (!BEYOND_TABLE.test(text)) return foldByTable(text);
  return text.length <= MAX_WHOLE_LENGTH ? fold(text) : foldLines(text);
}

function foldByTable(text: string): Folded {
  const origins: Shift[] = [];
  let grown = 0;
  const folded = text.replace(BEYOND_ASCII, (character, offset: number) => {
    const replacement = foldedCharacter(character);
    if (replacement.length !== 1) {
      const at = offset + grown;
      for (let unit = 1; unit < replacement.length; unit += 1) origins.push({ at: at + unit, by: 0, original: offset });
      grown += replacement.length - 1;
      origins.push({ at: at + replacement.length, by: -grown, original: -1 });
    }
    return replacement;
  });
  // What is left is ASCII, whose lower case is as long.
  return {
    text: folded.toLowerCase(),
    originalOffset: (offset) => Math.min(text.length, back(origins, Math.max(offset, 0))),
  };
}

function back(origins: readonly Shift[], offset: number): number {
  const last = origins[lastAtOrBefore(origins, offset, ({ at }) => at)];
  if (!last) return offset;
  return last.original >= 0 ? last.original : offset + last.by;
}

/** One line of a long text: where it begins in the folded and in the original text. */
interface Line {
  readonly at: number;
  readonly original: number;
  readonly folded: Folded;
}

function foldLines(text: string): Folded {
  const lines: Line[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf("\n", start) + 1;
    const end = Math.min(lineEnd === 0 ? text.length : lineEnd, start + MAX_WHOLE_LENGTH);
    const line = text.slice(start, end);
    const folded = BEYOND_TABLE.test(line) ? fold(line) : foldByTable(line);
    lines.push({ at, original: start, folded });
    pieces.push(folded.text);
    at += folded.text.length;
    start = end;
  }
  return {
    text: pieces.join(""),
    originalOffset: (offset) => {
      const line = lines[lastAtOrBefore(lines, offset, (candidate) => candidate.at)];
      return line ? Math.min(text.length, line.original + line.folded.originalOffset(offset - line.at)) : 0;
    },
  };
}

/** Returns the number of the last item that begins at or before an offset; -1 when none does. */
function lastAtOrBefore<T>(items: readonly T[], offset: number, begin: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && begin(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
