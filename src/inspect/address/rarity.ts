import { EVERYDAY_WORDS } from "./words";

const LETTERS = 27;
/** Bits that a letter of an everyday word carries after the one before it, on average. */
const BITS_A_LETTER = 3.7;
/** A name made of rare letters counts at most so many letters longer, one of everyday syllables at most so many shorter. */
const MOST_GAIN = 2.5;
const MOST_LOSS = 0.1;

/** How many bits each letter carries after each other one, counted over everyday words; digits and the rest are one more letter. */
const BITS = bitsOf(EVERYDAY_WORDS);

function placeOf(name: string, at: number): number {
  const place = name.charCodeAt(at) - 97;
  return place >= 0 && place < LETTERS - 1 ? place : LETTERS - 1;
}

function bitsOf(words: Iterable<string>): Float64Array {
  const counts = new Float64Array(LETTERS * LETTERS).fill(1);
  for (const word of words) {
    for (let at = 1; at < word.length; at += 1) {
      const cell = placeOf(word, at - 1) * LETTERS + placeOf(word, at);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  for (let row = 0; row < LETTERS; row += 1) {
    const sum = counts.subarray(row * LETTERS, (row + 1) * LETTERS).reduce((total, count) => total + count, 0);
    for (let cell = row * LETTERS; cell < (row + 1) * LETTERS; cell += 1) {
      counts[cell] = Math.log2(sum / (counts[cell] ?? 1));
    }
  }
  return counts;
}

/**
 * Returns the length of a name in letters of ordinary surprise: how much it tells, so how unlikely it is that an
 * unrelated name is near it. "qxzvk" tells as much as an everyday word of seven letters.
 * @param label folded to ASCII.
 */
export function tellingLength(label: string): number {
  const plain = label.replaceAll("-", "");
  let bits = BITS_A_LETTER;
  for (let at = 1; at < plain.length; at += 1) {
    bits += BITS[placeOf(plain, at - 1) * LETTERS + placeOf(plain, at)] ?? 0;
  }
  const telling = bits / BITS_A_LETTER;
  return Math.min(plain.length + MOST_GAIN, Math.max(plain.length - MOST_LOSS, telling));
}
