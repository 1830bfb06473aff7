import type { Range } from "../address/lookalike";
import type { SightedName } from "./finder";
import type { Labels } from "./labels";
import { isCapitalised, isInnerWord } from "./name-words";

/** SEPA's field for a name. */
const MAX_NAME = 70;
const MAX_WORDS = 8;

/** Words of headings, greetings and closings that stand where a name does, and of the names of banks; without accents. */
const NO_NAME =
  /bank|banque|banca|banco|kasse|caisse|caixa|cassa|credit|building society|hsbc|barclays|lloyds|natwest|santander|bbva|paribas|konto|kontakt|account|compte|cuenta|rekening|payment|paying|zahl|pago|paga|paie|betal|detail|daten|datos|dados|dati|gegevens|donnees|coordinate|coordonnees|coordenadas|instru|information|transfer|wire|remit|virement|bonifico|uberweis|overboek|invoice|rechnung|factu|fattur|fatura|gru(?:ss|\u00df)|regards|wishes|thank|dank|merci|grazie|gracias|obrigad|saluti|saludos|salutations|cordial|atenta|groet|dear|hello|geehrte|bonjour|caro|estimad|prezad|geachte|beste |\b(?:hallo|hi|ciao|hola|ola|moin)\b|please|bitte|attention|important|confidential|notice|update/i;

/**
 * Returns the name that stands alone on a line of the block an account is written in, without a label: its first line,
 * above the numbers, or its last, directly below them. Null when there is none.
 */
export function nameLineOf(text: string, labels: Labels, account: Range): SightedName | null {
  if (isInSentence(text, account)) return null;
  const above = linesAbove(text, account.start);
  const first = above.at(-1);
  if (first && above.slice(0, -1).every((line) => isOfBlock(text, labels, line))) {
    const name = nameOn(text, labels, first);
    if (name) return name;
  }
  if (!above.every((line) => isOfBlock(text, labels, line))) return null;
  const [below, ...rest] = linesBelow(text, account.end).filter((line) => !isOfBlock(text, labels, line));
  return below && rest.length === 0 ? nameOn(text, labels, below) : null;
}

/** Whether more stands beside an account on its line than a label. */
function isInSentence(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - MAX_BESIDE), start);
  const behind = text.slice(end, end + MAX_BESIDE);
  return [before, behind].some((beside) => beside.length === MAX_BESIDE && !beside.includes("\n"));
}

/** A label of an account, or the number of its branch. */
const MAX_BESIDE = 40;

/** Returns the lines between an account and the blank line or the colon above it, the nearest first. */
function linesAbove(text: string, offset: number): readonly Range[] {
  const from = Math.max(0, offset - REACH);
  const lines = linesWithin(text, from, offset).slice(0, -1).reverse();
  const edge = lines.findIndex(({ start, end }) => BLANK.test(text.slice(start, end)) || ends(text, end, ":"));
  if (edge >= 0) return lines.slice(0, edge);
  // The topmost line was cut in two where the reach ends.
  return from > 0 ? lines.slice(0, -1) : lines;
}

/** Returns the lines between an account and the blank line below it, the nearest first. */
function linesBelow(text: string, offset: number): readonly Range[] {
  const lines = linesWithin(text, offset, Math.min(text.length, offset + REACH)).slice(1);
  const edge = lines.findIndex(({ start, end }) => BLANK.test(text.slice(start, end)));
  return edge < 0 ? lines : lines.slice(0, edge);
}

/** A block takes so many characters at most, above its number or below; a longer one is running text. */
const REACH = 400;

const BLANK = /^[\s>]*$/;

function ends(text: string, offset: number, mark: string): boolean {
  return text
    .slice(Math.max(0, offset - REACH), offset)
    .trimEnd()
    .endsWith(mark);
}

/** Returns the lines of a stretch, the first and the last as far as they are in it. */
function linesWithin(text: string, from: number, to: number): readonly Range[] {
  let start = from;
  return text
    .slice(from, to)
    .split("\n")
    .map((line) => {
      const range = { start, end: start + line.length };
      start = range.end + 1;
      return range;
    });
}

/** Whether a line can stand between a name and its account: another field, or a line of an address. */
function isOfBlock(text: string, labels: Labels, { start, end }: Range): boolean {
  if (end - start > MAX_NAME) return false;
  const label = labels.firstFrom(start);
  return (label !== null && label.start < end) || /\d/.test(text.slice(start, end));
}

function nameOn(text: string, labels: Labels, { start, end }: Range): SightedName | null {
  if (end - start > 2 * MAX_NAME) return null;
  const line = text.slice(start, end);
  const lead = /^[ >*-]*/.exec(line)?.[0].length ?? 0;
  const name = line.slice(lead).replace(/[ ,]{1,9}$/, "");
  const from = start + lead;
  const label = labels.firstFrom(from);
  const isLabelled = label !== null && label.start < from + name.length;
  return !isLabelled && isBareName(name) ? { name, span: { start: from, end: from + name.length } } : null;
}

/** Whether a line is nothing but a name: two words or more, each with a capital. */
function isBareName(name: string): boolean {
  if (name.length > MAX_NAME || NO_NAME_SIGNS.test(name) || NO_NAME.test(name)) return false;
  const words = name.split(/[ ,]{1,9}/);
  const isNamelike = words.every((word) => isCapitalised(word) || isInnerWord(word));
  return isNamelike && words.length <= MAX_WORDS && words.filter(isCapitalised).length >= MIN_CAPITALISED;
}

/** A single word is a heading as often as a name. */
const MIN_CAPITALISED = 2;

/** Digits, marks, and the full stop of a sentence; one behind a shorter word ends a legal form (`Ltd.`, `S.L.`). */
const NO_NAME_SIGNS = /[\d@:;!?\t|]|[a-z]{4}\.$/i;
