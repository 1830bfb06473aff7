import { FIRST_WORDS, MAX_WORDS, PAIR_OF_WORDS } from "./number-words";

/** The words for 0 to 9 in the languages that mail is read in (en, fr, de, it, es, pt, nl), without accents. */
const DIGIT_WORDS: readonly (readonly string[])[] = [
  ["zero", "oh", "nought", "naught", "null", "nul", "cero"],
  ["one", "un", "une", "eins", "uno", "una", "um", "uma", "een"],
  ["two", "deux", "zwei", "zwo", "due", "dos", "dois", "duas", "twee"],
  ["three", "trois", "drei", "tre", "tres", "drie"],
  ["four", "quatre", "vier", "quattro", "cuatro", "quatro"],
  ["five", "cinq", "funf", "fuenf", "cinque", "cinco", "vijf"],
  ["six", "sechs", "sei", "seis", "meia", "zes"],
  ["seven", "sept", "sieben", "sette", "siete", "sete", "zeven"],
  ["eight", "huit", "acht", "otto", "ocho", "oito"],
  ["nine", "neuf", "neun", "nove", "nueve", "negen"],
];

/** What is said before a digit that stands twice or three times. */
const REPEATING_WORDS: Readonly<Record<number, readonly string[]>> = {
  2: ["double", "doppel", "doppelt", "doppio", "doppia", "doble", "duplo", "dubbel", "dubbele"],
  3: ["triple", "treble", "dreifach", "dreimal", "triplo", "driedubbel", "driemaal"],
};

/** Letters that are written for the digits they look like; Greek and Cyrillic ones look the same. */
const LOOKALIKE_LETTERS: Readonly<Record<string, string>> = {
  0: "OoQΟοОо",
  1: "IilΙιІі|",
  2: "Zz",
  5: "SsЅѕ",
  8: "BΒВ",
};

const DIGIT_OF_WORD: ReadonlyMap<string, string> = new Map(
  DIGIT_WORDS.flatMap((words, digit) => words.map((word) => [word, `${digit}`] as const)),
);
const TIMES_OF_WORD: ReadonlyMap<string, number> = new Map(
  Object.entries(REPEATING_WORDS).flatMap(([times, words]) => words.map((word) => [word, Number(times)] as const)),
);
const DIGIT_OF_LETTER: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKALIKE_LETTERS).flatMap(([digit, letters]) =>
    Array.from(letters).map((one) => [one, digit] as const),
  ),
);

const WORDS = /[\p{L}\p{M}|]+/gu;

/** Longer runs of letters say no number. */
const MAX_WORD = 24;

/** What joins the words of one number: a dash, or a space. */
const JOINT = /^[-\s\u2010\u2011]{1,2}$/u;

/** A word of a text. */
interface Piece {
  /** What stands between the word before and this one, digits among it. */
  readonly before: string;
  readonly run: string;
  /** The run as words are compared; empty for one that is too long, and at the end of the text. */
  readonly word: string;
}

/**
 * Returns a text with digits in the place of the words for them ("double five" is 55, "trente-quatre" 34) and of letters
 * that stand for digits they look like ("2O2 555 OI43"), so that a number can be sought in it. Linear in the length of
 * the text.
 */
export function withWordsAsDigits(text: string): string {
  const pieces = piecesOf(text);
  const said: string[] = [];
  let times = 1;
  for (let at = 0; at < pieces.length; at += 1) {
    const { before, run, word } = pieces[at] ?? NO_PIECE;
    const between = times > 1 ? before.replace(/\p{Nd}/u, (digit) => digit.repeat(times)) : before;
    if (between !== before) times = 1;
    const repeated = TIMES_OF_WORD.get(word);
    const pair = repeated === undefined ? pairAt(pieces, at) : null;
    const digits = pair?.digits ?? DIGIT_OF_WORD.get(word) ?? digitsOfLetters(run) ?? run;
    said.push(between, repeated === undefined ? digits.repeat(word === "" ? 1 : times) : "");
    times = repeated ?? 1;
    if (pair) at += pair.words - 1;
  }
  return said.join("");
}

const NO_PIECE: Piece = { before: "", run: "", word: "" };

/** Returns the words of a text, and its end. */
function piecesOf(text: string): readonly Piece[] {
  let end = 0;
  const words = Array.from(text.matchAll(WORDS), ({ 0: run, index }) => {
    const before = text.slice(end, index);
    end = index + run.length;
    return { before, run, word: run.length > MAX_WORD ? "" : folded(run) };
  });
  return [...words, { before: text.slice(end), run: "", word: "" }];
}

function folded(run: string): string {
  // Most words have no accents to take off, and a long mail has many of them.
  return /^[a-z]+$/.test(run) ? run : run.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Returns the number of two digits that the words from a place on say, the longest one; null where they say none. */
function pairAt(pieces: readonly Piece[], at: number): { readonly digits: string; readonly words: number } | null {
  if (!FIRST_WORDS.has(pieces[at]?.word ?? "")) return null;
  let found: { digits: string; words: number } | null = null;
  let key = "";
  for (let words = 1; words <= MAX_WORDS; words += 1) {
    const piece = pieces[at + words - 1];
    if (!piece || (words > 1 && !JOINT.test(piece.before))) break;
    key = words === 1 ? piece.word : `${key}-${piece.word}`;
    const digits = PAIR_OF_WORDS.get(key);
    if (digits !== undefined) found = { digits, words };
  }
  return found;
}

/** Returns the digits that a run of letters looks like; null where one of them looks like none. */
function digitsOfLetters(run: string): string | null {
  if (run.length > MAX_WORD) return null;
  const digits = Array.from(run, (letter) => DIGIT_OF_LETTER.get(letter));
  return digits.every((digit) => digit !== undefined) ? digits.join("") : null;
}
