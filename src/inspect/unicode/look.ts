import { CONFUSABLES } from "./confusables";

/** Whether letters of other scripts are taken for the Latin letters they look like. */
export type Letters = "as-they-look" | "as-they-are";

/** What is not drawn: default ignorable characters, interlinear annotation, control characters but white space. */
const INVISIBLE = /[\p{DI}\u{FFF9}-\u{FFFB}]|(?![\t\n\v\f\r\u{85}])\p{Cc}/u;
const LINE_BREAK = /[\u{85}\u{2028}\u{2029}]/u;
/** Hangul fillers are letters by name and blanks by look; they are default ignorable too. */
const SPACE = /[\p{Zs}\v\u{2800}]/u;
const DASH = /[\p{Pd}\u{2043}\u{2212}]/u;
const SINGLE_QUOTE = /[‘’‚‛‹›′´`ʹʻʼʽˈˊˋ]/u;
const DOUBLE_QUOTE = /[“”„‟«»″〝〞〟]/u;
const LETTER = /^\p{L}/u;
const LATIN = /^\p{sc=Latin}/u;
const MARKS = /\p{M}+/gu;
/** An accent without a letter of its own. */
const ACCENT = /^\p{sc=Inherited}/u;
const IGNORABLE = /\p{DI}+/gu;

/**
 * Returns how one character (with its combining marks) is folded: lower case, in ASCII where it looks so, "" when it
 * does not show.
 */
export function lookOf(cluster: string, letters: Letters): string {
  const first = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
  if (INVISIBLE.test(first)) return "";
  if (LINE_BREAK.test(first)) return "\n";
  if (SPACE.test(first)) return " ";
  if (DASH.test(first)) return "-";
  if (SINGLE_QUOTE.test(first)) return "'";
  if (DOUBLE_QUOTE.test(first)) return '"';
  return letterLook(cluster, first, letters);
}

function letterLook(cluster: string, first: string, letters: Letters): string {
  const asTheyLook = letters === "as-they-look" || LATIN.test(first);
  const capital = asTheyLook ? CONFUSABLES.get(first) : undefined;
  if (capital !== undefined) return capital;
  const composed = cluster.normalize("NFKC").toLowerCase();
  if (composed.length === 1 && composed < "\u{80}") return composed;
  const bases = composed.normalize("NFKD").replace(MARKS, "");
  if (ACCENT.test(first)) return "";
  if (!asTheyLook && !LATIN.test(bases)) return LETTER.test(bases) ? composed.replace(IGNORABLE, "") : bases;
  return Array.from(bases, (base) => CONFUSABLES.get(base) ?? base).join("");
}

/** Letters of other scripts whose usual drawing cannot be told from a Latin letter; UTS #39 lists many that merely resemble one. */
const LATIN_DOUBLES = new Set("аеорсухіјѕԁԛԝһӏѵАВЕКМНОРСТУХІЈЅԚԜӀονορΑΒΕΖΗΙΚΜΝΟΡΤΥΧϳοօսոհԼՏՕᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᎾᏢᎡᏚᎢᏙᎳᏃ");

/** Whether every letter of a word that has no Latin letter, and two at least, is drawn like a Latin one. */
export function readsAsLatin(word: string): boolean {
  let letters = 0;
  for (const character of word) {
    if (!LETTER.test(character)) continue;
    if (!LATIN_DOUBLES.has(character)) return false;
    letters += 1;
  }
  return letters > 1;
}
