import { readsAsLatin } from "./look";

/** Characters that make text read as something else than it is. Offsets are UTF-16 units. */
export interface DeceptiveCharacters {
  readonly start: number;
  readonly end: number;
  /**
   * `bidi`: turns the order of reading round. `invisible`: is not drawn, inside a word. `mixed-script`: a letter of
   * another script within a word. `confusable`: a whole word of another script, or a phonetic or styled letter, that
   * reads as plain Latin.
   */
  readonly kind: "bidi" | "invisible" | "mixed-script" | "confusable";
}

/** Embeddings, overrides and isolates (UAX #9). The mere marks (U+200E, U+200F, U+061C) stand in honest Hebrew and Arabic mail. */
const BIDI = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]+/gu;

/** Tag characters spell hidden text; the flags of England, Scotland and Wales are written with them after a black flag. */
const TAGS = /(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]+/gu;

const WORD = /[\p{L}\p{N}\p{M}\p{DI}]+/gu;
const INVISIBLE = /\p{DI}+/gu;
const LETTER = /\p{L}/u;

/** Joiners and variation selectors belong to the spelling of other scripts; in these a word needs none. */
const SIMPLE_SCRIPT = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{Nd}]/u;

/** Scripts that are written together: UTS #39, section 5.1, for Japanese, Chinese and Korean with Latin. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}]/u;
const LATIN = /\p{sc=Latin}/u;
const SCRIPTS: readonly RegExp[] = [
  LATIN,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Armenian}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Cherokee}/u,
  /\p{sc=Coptic}/u,
  /\p{sc=Georgian}/u,
  /\p{sc=Lisu}/u,
  /\p{sc=Canadian_Aboriginal}/u,
  /\p{sc=Devanagari}/u,
  /\p{sc=Thai}/u,
];

/**
 * Latin letters made for phonetics, and letters and digits in a mathematical style: nobody's name is spelled with
 * them. The open e and o, the schwa and the hooked b, d, g, n of African and Turkic languages are somebody's.
 */
const STYLED = /(?![əɛɔɓɗɖɣɲŋɨʉ])[\u{250}-\u{2AF}\u{1D00}-\u{1DBF}\u{A730}\u{A731}\u{1D400}-\u{1D7FF}]/u;

/**
 * Returns the characters of a text that deceive the eye, in their order. Accents of European names are none, nor is
 * Latin beside Chinese, Japanese or Korean, nor a genuine word of another script. Linear. Sources: UAX #9, UTS #39.
 */
export function deceptiveCharacters(text: string): readonly DeceptiveCharacters[] {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return [];
  const latinText = hasPlainLatinWord(text);
  const found = [...matches(text, BIDI, "bidi"), ...matches(text, TAGS, "invisible")];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (const part of ofWord(word, latinText)) {
      found.push({ start: index + part.start, end: index + part.end, kind: part.kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function* matches(text: string, pattern: RegExp, kind: "bidi" | "invisible"): Generator<DeceptiveCharacters> {
  for (const { 0: match, index } of text.matchAll(pattern)) yield { start: index, end: index + match.length, kind };
}

function ofWord(word: string, latinText: boolean): readonly DeceptiveCharacters[] {
  if (/^[\da-z]*$/i.test(word)) return [];
  return [...invisibleInside(word), ...oddLetters(word, latinText)];
}

function* invisibleInside(word: string): Generator<DeceptiveCharacters> {
  for (const { 0: run, index } of word.matchAll(INVISIBLE)) {
    const end = index + run.length;
    const inside = SIMPLE_SCRIPT.test(word.charAt(index - 1)) && SIMPLE_SCRIPT.test(word.charAt(end));
    const named = TAGS.test(run) || BIDI.test(run);
    TAGS.lastIndex = BIDI.lastIndex = 0;
    if (inside && !named) yield { start: index, end, kind: "invisible" };
  }
}

function oddLetters(word: string, latinText: boolean): readonly DeceptiveCharacters[] {
  const scripts = new Set(Array.from(word, scriptOf).filter((script) => script >= 0));
  if (scripts.size > 1) return runs(word, minority(word), "mixed-script");
  if (latinText && !scripts.has(0) && readsAsLatin(word)) return [{ start: 0, end: word.length, kind: "confusable" }];
  return runs(word, (character) => STYLED.test(character), "confusable");
}

/** The script's place in the list; -1 for one that goes with every other (digits, marks) or with Latin (East Asian). */
function scriptOf(character: string): number {
  if (!LETTER.test(character) || EAST_ASIAN.test(character)) return -1;
  return SCRIPTS.findIndex((script) => script.test(character));
}

/** Returns which letters of a mixed word are the odd ones: those that are not of the script most of it is in. */
function minority(word: string): (character: string) => boolean {
  const counts = new Map<number, number>();
  for (const character of word) {
    const script = scriptOf(character);
    if (script >= 0) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [main] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return (character) => scriptOf(character) >= 0 && scriptOf(character) !== main;
}

function runs(
  word: string,
  isOdd: (character: string) => boolean,
  kind: DeceptiveCharacters["kind"],
): readonly DeceptiveCharacters[] {
  const found: { start: number; end: number; kind: DeceptiveCharacters["kind"] }[] = [];
  let at = 0;
  for (const character of word) {
    const last = found.at(-1);
    if (isOdd(character)) {
      if (last?.end === at) last.end = at + character.length;
      else found.push({ start: at, end: at + character.length, kind });
    }
    at += character.length;
  }
  return found;
}

/** Whether some word is plain Latin and most letters are: then a word that only looks Latin stands out. */
function hasPlainLatinWord(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  return latin > 1 && 2 * latin >= letters;
}
