import { decimalDigit } from "../inspect/unicode/decimal-digit";
import { withWordsAsDigits } from "./digits-in-words";
import type { Message, PartName } from "../message/message";
import { textsOf, type Text } from "./texts-of-message";

/** Shorter ones are the ends of many numbers. */
const MIN_NATIONAL = 5;

/** A number without its area code has as many digits at least. */
const MIN_LOCAL = 6;

/**
 * A number is told by its end: which digits stand before it depends on the country that it is read in, and that may be
 * chosen wrongly. Shorter ends are those of many numbers.
 */
const MAX_END = 8;

/** From here on a chance run of letters does not spell the number on a telephone's keys. */
const MIN_SPELT = 9;

/** As much as stands between two digits of one number: a bracket, a dash and the spaces around them. */
const MAX_GAP = 4;

/** The letters on a telephone's keys (ITU-T E.161), from A to Z. */
const KEYS = "22233344455566677778889999";

/** Stands for whatever ends a number. */
const BREAK = "x";

/**
 * Returns where a number stands in a message, however it is spelt there: with spaces, dots, brackets, a plus sign, zeros,
 * an extension, without its area code, in words, with letters for digits, in letters of a telephone's keys, in a link, in
 * a file or its name, in the quoted thread, hidden or shown.
 * Linear in the size of the message.
 * @param national the digits after the country calling code
 * @returns each part once, in the order of the message
 */
export function partsWithNumber(message: Message, national: string): readonly PartName[] {
  if (national.length < MIN_NATIONAL) return [];
  const found = digitsOf(message).flatMap((text) => (holdsNumber(text, national) ? [text.part] : []));
  return [...new Set(found)];
}

/** The digits of a text, in each way in which it can be read. */
interface TextDigits {
  readonly part: PartName;
  readonly written: string;
  /** With words for digits, and letters that look like them. */
  readonly inWords: string;
  /** By the letters on a telephone's keys. */
  readonly onKeys: string;
}

/** Several numbers are sought in one message, and one again with each digit that is typed. */
const digitsOfMessages = new WeakMap<Message, readonly TextDigits[]>();

function digitsOf(message: Message): readonly TextDigits[] {
  const known = digitsOfMessages.get(message);
  if (known) return known;
  const digits = textsOf(message).map(digitsOfText);
  digitsOfMessages.set(message, digits);
  return digits;
}

function digitsOfText([part, text]: Text): TextDigits {
  const folded = text.normalize("NFKC");
  return {
    part,
    written: digitsIn(folded, digitOf),
    inWords: digitsIn(withWordsAsDigits(folded), digitOf),
    onKeys: digitsIn(folded, keyOf),
  };
}

function holdsNumber({ written, inWords, onKeys }: TextDigits, national: string): boolean {
  if (holdsEnd(written, national) || holdsEnd(inWords, national)) return true;
  return national.length >= MIN_SPELT && onKeys.includes(national);
}

/** Whether digits hold a number's end, or are the end of it themselves: a number without its area code. */
function holdsEnd(digits: string, national: string): boolean {
  if (digits.includes(national.slice(-MAX_END))) return true;
  return digits.split(BREAK).some((run) => run.length >= MIN_LOCAL && national.endsWith(run));
}

/** Returns a text's digits, with those of one number together and a break between numbers. */
function digitsIn(text: string, digit: (character: string) => string | null): string {
  const kept: string[] = [];
  let gap = 0;
  for (const character of text) {
    const found = digit(character);
    if (found === null) {
      gap += 1;
      continue;
    }
    if (gap > MAX_GAP) kept.push(BREAK);
    kept.push(found);
    gap = 0;
  }
  return kept.join("");
}

function digitOf(character: string): string | null {
  if (character >= "0" && character <= "9") return character;
  return /\p{Nd}/u.test(character) ? `${decimalDigit(character)}` : null;
}

function keyOf(character: string): string | null {
  const letter = character.toUpperCase();
  if (letter >= "A" && letter <= "Z") return KEYS.charAt(letter.charCodeAt(0) - 65);
  return digitOf(character);
}
