import { digitPositions, IBAN_LENGTHS, ibanVerdict, isQrIban, type IbanVerdict } from "../../../directory/iban";
import type { Finder, SearchedText, Sighting } from "../finder";
import { withLatinLookalikes } from "../latin-lookalikes";

/**
 * IBAN (ISO 13616-1). Characters are read one by one with up to three separators between them, over lines, quotation
 * marks and table cells, until the country's length is reached: groups are not trusted, for a Portuguese IBAN ends in
 * a group of one. Letters O, I and L that stand for digits are set right when only that makes the check digits right.
 */
export const ibanFinder: Finder = { id: "iban", find: findIbans };

const START = /[A-Z][ .|\t/_-]{0,3}[A-Z][ .|\t/_-]{0,3}[\dOIL][ .|\t/_-]{0,3}[\dOIL]/gi;
const SEPARATOR = /[ .|\t/_-]{0,3}(?:\n[ >|\t]{0,4})?/y;
const SEPARATOR_START = /[ .|\t\n/_-]/;
const ALPHANUMERIC = /[A-Z0-9]/i;

/** Two letters with three separators between them. */
const MAX_COUNTRY_WIDTH = 5;

const LABEL_DIRECTLY_BEFORE = /iban[:.]?$/i;
const LABEL_DIRECTLY_AFTER = /bic|swift|bank/iy;
const UNBROKEN = /^[A-Z0-9]+$/;

/** Letters and digits in one run are an account with misread digits, and no word, when most of it is digits. */
const MIN_DIGITS_UNBROKEN = 8;

const IN_FOURS = /^[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]{4})+(?:[ -]?[A-Z0-9]{1,3})?$/;
const MISREAD_IN_FOURS = /^[A-Z]{2}[\dOI]{2}(?:[ -][A-Z0-9]{4})+(?:[ -][A-Z0-9]{1,3})?$/;

/** What somebody wrote behind a label as an IBAN, though no country has that length: groups of four, each with a digit. */
const LABELLED_FORM = /[A-Z]{2}\d{2} ?[A-Z0-9]{4}(?: ?(?=[A-Z]{0,3}\d)[A-Z0-9]{4}){1,7}(?: ?\d{1,3})?(?![A-Za-z0-9])/y;

/** `GB29 XXXX XXXX XXXX XXXX 19` hides an account; `masked.ts` reads it. */
const HIDDEN = /X{6}/;

interface Candidate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function findIbans({ text: written, labels, isFree }: SearchedText): readonly Sighting[] {
  const text = withLatinLookalikes(written);
  const sightings: Sighting[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const start = match.index;
    START.lastIndex = start + 1;
    if (!startsWord(text, start)) continue;
    const labelled =
      LABEL_DIRECTLY_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || labels.of(start)?.kind === "iban";
    const sighting = ibanAt(text, start, labelled) ?? (labelled ? labelledForm(text, start) : null);
    const span = sighting?.spans[0];
    if (!sighting || !span || !isFree(span.start, span.end)) continue;
    sightings.push(sighting);
    START.lastIndex = span.end;
  }
  return sightings;
}

/** Whether a word begins here, or the label is glued to it (`IBANDE89…`). */
function startsWord(text: string, start: number): boolean {
  return !ALPHANUMERIC.test(text.charAt(start - 1)) || /iban$/i.test(text.slice(Math.max(0, start - 4), start));
}

function ibanAt(text: string, start: number, labelled: boolean): Sighting | null {
  const candidate = readCandidate(text, start);
  if (candidate === null) return null;
  const { end } = candidate;
  const raw = text.slice(start, end);
  const meant = labelled || isClearlyMeant(raw, candidate.value);
  const value = meant || isMisread(raw, candidate.value) ? corrected(candidate.value) : candidate.value;
  const verdict = ibanVerdict(value);
  if (verdict === "no-iban" || !endsWord(text, candidate, verdict, labelled)) return null;
  const isWritten = isClearlyWritten(raw, verdict) || value !== candidate.value;
  if (verdict === "wrong" && HIDDEN.test(value)) return null;
  const certain = verdict === "wrong" ? meant : labelled || isWritten;
  return certain ? sightingOf(value, verdict, start, end) : null;
}

/** Returns the characters from `start` on, up to the length of the country's IBAN; null when they end before. */
function readCandidate(text: string, start: number): Candidate | null {
  const country = text
    .slice(start, start + MAX_COUNTRY_WIDTH)
    .replace(/[^A-Z]/gi, "")
    .slice(0, 2)
    .toUpperCase();
  const length = IBAN_LENGTHS.get(country);
  if (length === undefined) return null;
  let value = "";
  let at = start;
  while (value.length < length) {
    const character = text.charAt(at);
    if (ALPHANUMERIC.test(character)) {
      value += character;
      at++;
      continue;
    }
    if (!SEPARATOR_START.test(character)) return null;
    SEPARATOR.lastIndex = at;
    SEPARATOR.exec(text);
    if (SEPARATOR.lastIndex <= at) return null;
    at = SEPARATOR.lastIndex;
  }
  return { value: value.toUpperCase(), start, end: at };
}

/** Whether nothing is glued to the end; a right IBAN may run into a label or, behind its own, into a word. */
function endsWord(text: string, { end }: Candidate, verdict: IbanVerdict, labelled: boolean): boolean {
  const next = text.charAt(end);
  if (!ALPHANUMERIC.test(next)) return true;
  if (verdict === "wrong" || /\d/.test(next)) return false;
  LABEL_DIRECTLY_AFTER.lastIndex = end;
  return labelled || LABEL_DIRECTLY_AFTER.test(text);
}

/** Returns the IBAN with letters O, I, L read as digits where the country has digits, when only that makes it right. */
function corrected(value: string): string {
  const positions = digitPositions(value.slice(0, 2));
  if (!/[OIL]/.test(value.slice(2)) || ibanVerdict(value) !== "wrong" || positions === null) return value;
  const candidate = value
    .slice(2)
    .replace(/[OIL]/g, (letter, at: number) => (at < 2 || positions[at - 2] ? (letter === "O" ? "0" : "1") : letter));
  const whole = value.slice(0, 2) + candidate;
  return ibanVerdict(whole) === "right" ? whole : value;
}

/** Whether a failing candidate is an IBAN with a mistake and not just letters and digits of the same length. */
function isClearlyMeant(raw: string, value: string): boolean {
  return IN_FOURS.test(raw) && hasDigitsWhereDue(value);
}

/** Whether letters of a run without spaces may stand for digits: `l` small or capital, the other letters capitals. */
function isMisread(raw: string, value: string): boolean {
  const written = raw.replace(/l/g, "I");
  const isForm = UNBROKEN.test(written) || MISREAD_IN_FOURS.test(written);
  return isForm && (value.match(/\d/g)?.length ?? 0) >= MIN_DIGITS_UNBROKEN && hasDigitsWhereDue(value);
}

function hasDigitsWhereDue(value: string): boolean {
  const positions = digitPositions(value.slice(0, 2)) ?? [];
  return positions.every((digit, at) => !digit || /[\dOIL]/.test(value.charAt(at + 4)));
}

/** Whether an unlabelled IBAN is written as one: words whose letters make right check digits by chance are not. */
function isClearlyWritten(raw: string, verdict: IbanVerdict): boolean {
  return IN_FOURS.test(raw.toUpperCase()) || (verdict !== "possible" && raw === raw.toUpperCase());
}

function labelledForm(text: string, start: number): Sighting | null {
  LABELLED_FORM.lastIndex = start;
  const raw = LABELLED_FORM.exec(text)?.[0];
  return raw === undefined ? null : sightingOf(raw.replace(/ /g, ""), "wrong", start, start + raw.length);
}

function sightingOf(value: string, verdict: IbanVerdict, start: number, end: number): Sighting {
  return {
    kind: isQrIban(value) ? "qr-iban" : "iban",
    value,
    country: value.slice(0, 2),
    valid: verdict === "right" || verdict === "possible",
    spans: [{ start, end }],
  };
}
