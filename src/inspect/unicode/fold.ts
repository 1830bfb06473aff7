import { lookOf, readsAsLatin, type Letters } from "./look";
import type { Folded } from "./folded";

/** Text whose folding is its lower case, unit for unit: printable ASCII and white space. */
const PLAIN = /^[\t\n\f\r\x20-\x7e]*$/;

/** A word (letters, digits, marks and what does not show), or what stands between words. */
const PIECE = /[\p{L}\p{N}\p{M}\p{DI}]+|[^\p{L}\p{N}\p{M}\p{DI}]+/gu;

/** A character with its combining marks. More marks than any script stacks are cut off, so that sorting them stays cheap. */
const CLUSTER = /\P{M}\p{M}{0,32}|\p{M}/gu;

const LATIN = /\p{sc=Latin}/u;
const EVERY_LATIN = /\p{sc=Latin}/gu;
const EVERY_LETTER = /\p{L}/gu;

/**
 * Returns text folded for matching: compatibility forms (NFKC) and lower case; accents taken off Latin letters;
 * characters that do not show (zero width, soft hyphen, bidirectional controls, variation selectors, tags) removed;
 * dashes, quotation marks and spaces in ASCII. Letters of another script that look Latin become Latin where the word
 * mixes them with Latin, or where the whole word reads as Latin in a text that is mostly Latin; any other Greek,
 * Cyrillic … word keeps its letters. Linear in the length of the text. Sources: UAX #15, UTS #39.
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return unitForUnit(text);
  const latinText = isMostlyLatin(text);
  return foldPieces(text, (word) =>
    LATIN.test(word) || (latinText && readsAsLatin(word)) ? "as-they-look" : "as-they-are",
  );
}

/** Returns a name (of a host, a mailbox or a person) folded as `fold` does, with every letter taken for what it looks like. */
export function foldName(name: string): Folded {
  return PLAIN.test(name) ? unitForUnit(name) : foldPieces(name, () => "as-they-look");
}

function unitForUnit(text: string): Folded {
  return { text: text.toLowerCase(), originalOffset: (offset) => Math.min(Math.max(offset, 0), text.length) };
}

function foldPieces(text: string, lettersOf: (word: string) => Letters): Folded {
  const pieces: string[] = [];
  const starts: number[] = [];
  const looks = { "as-they-look": new Map<string, string>(), "as-they-are": new Map<string, string>() };
  const write = (folded: string, at: number, step: 0 | 1): void => {
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at + unit * step);
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (PLAIN.test(piece)) {
      write(piece.toLowerCase(), index, 1);
      continue;
    }
    const letters = lettersOf(piece);
    let at = index;
    for (const cluster of piece.match(CLUSTER) ?? []) {
      write(onceKnown(looks[letters], cluster, letters), at, 0);
      at += cluster.length;
    }
  }
  return {
    text: pieces.join(""),
    originalOffset: (offset) => (offset < 0 ? 0 : (starts[offset] ?? text.length)),
  };
}

/** A text repeats its few characters: each one's look is worked out once. */
function onceKnown(looks: Map<string, string>, cluster: string, letters: Letters): string {
  const known = looks.get(cluster);
  if (known !== undefined) return known;
  const look = lookOf(cluster, letters);
  looks.set(cluster, look);
  return look;
}

/** Whether at least half of the letters are Latin. */
function isMostlyLatin(text: string): boolean {
  const letters = text.match(EVERY_LETTER)?.length ?? 0;
  return 2 * (text.match(EVERY_LATIN)?.length ?? 0) >= letters;
}
