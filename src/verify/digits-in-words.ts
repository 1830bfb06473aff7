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

/**
 * Returns a text with digits in the place of the words for them ("double five" is 55) and of letters that stand for
 * digits they look like ("2O2 555 OI43"), so that a number can be sought in it. Linear in the length of the text.
 */
export function withWordsAsDigits(text: string): string {
  let times = 1;
  return text.replace(/[\p{L}\p{M}|]+|\p{Nd}/gu, (run) => {
    const word = run.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const repeated = TIMES_OF_WORD.get(word);
    if (repeated !== undefined) {
      times = repeated;
      return "";
    }
    const digits = DIGIT_OF_WORD.get(word) ?? digitsOfLetters(run) ?? run;
    const said = digits.repeat(times);
    times = 1;
    return said;
  });
}

/** Returns the digits that a run of letters looks like; null where one of them looks like none. */
function digitsOfLetters(run: string): string | null {
  const digits = Array.from(run, (letter) => DIGIT_OF_LETTER.get(letter));
  return digits.every((digit) => digit !== undefined) ? digits.join("") : null;
}
