import type { Range } from "../address/lookalike";
import type { SightedName } from "./finder";
import { NAME_LABELS, NAME_LEADS, type NameRole } from "./name-labels";
import type { Labels } from "./labels";
import { isCapitalised, isInnerWord } from "./name-words";
import { phrasePattern } from "./phrase-pattern";
import { tableCells, type Cell, type TableCells } from "./table-cells";

/** A labelled name as it stands in the text. */
export interface NameField extends SightedName {
  readonly role: NameRole;
}

/** A column of names goes down this far at most, as a header is looked for up to as many rows above. */
const MAX_ROWS_BELOW = 12;

/** Longer than any registered name that fits a bank's form (SEPA has 70 characters, SWIFT four lines of 35). */
const MAX_NAME = 140;

/** A name has no number as long as an account's. */
const MAX_DIGITS = 4;

/** Words of a name that stands in a sentence. */
const MAX_WORDS = 10;

/** Returns the names behind labels, in the order of the text; takes time in proportion to its length. */
export function nameFields(text: string, labels: Labels): readonly NameField[] {
  const cells = tableCells(text);
  return Array.from(text.matchAll(LABEL))
    .flatMap((match): NameField[] => {
      const key = keyOf(match[0]);
      const label = { start: match.index, end: match.index + match[0].length };
      const role = ROLE_OF.get(key);
      const fields = role === undefined ? [] : fieldsBehind(text, label, role, cells, labels);
      if (fields.length > 0 || !LEADS.has(key)) return fields;
      const name = nameInSentence(text, label.end, labels);
      return name ? [{ ...name, role: "holder" }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function fieldsBehind(text: string, label: Range, role: NameRole, cells: TableCells, labels: Labels): NameField[] {
  const cell = cells.at(label.start);
  const isWholeCell =
    cell !== null && /^[ :]*$/.test(text.slice(cell.start, label.start) + text.slice(label.end, cell.end));
  const ranges = isWholeCell ? cellsOf(text, cell, cells, labels) : [lineBehind(text, label)];
  return ranges.flatMap((range) => {
    const name = range && nameIn(text, range, labels);
    return name ? [{ ...name, role }] : [];
  });
}

/** Returns the cell beside a label, or the cells below it where the label heads a column. */
function cellsOf(text: string, cell: Cell, cells: TableCells, labels: Labels): readonly Range[] {
  const right = cells.rightOf(cell);
  const below = cells.below(cell, MAX_ROWS_BELOW);
  const isHeader =
    [right, cells.leftOf(cell)].some((other) => other !== null && isHeading(text, other, labels)) &&
    !(below[0] && isLabel(text.slice(below[0].start, below[0].end), labels, below[0].start));
  if (right !== null && !isHeader) return [right];
  return below.length > 0 ? below : right === null ? [] : [right];
}

/** Whether a cell heads a column: it is a label, or has one beside hardly another word ("Your account number"). */
function isHeading(text: string, { start, end }: Cell, labels: Labels): boolean {
  const written = text.slice(start, end);
  return !/\d{3}/.test(written) && wordsBesideLabels(written, labels, start) <= MAX_WORDS_BESIDE;
}

const MAX_WORDS_BESIDE = 1;

/** Whether words are nothing but labels, of numbers or of names. */
function isLabel(written: string, labels: Labels, start: number): boolean {
  return wordsBesideLabels(written, labels, start) === 0;
}

/** Returns how many words stand beside the labels of a stretch of the text; Infinity when there is no label in it. */
function wordsBesideLabels(written: string, labels: Labels, start: number): number {
  if (ROLE_OF.has(keyOf(written.replace(/[ :]{1,8}$/, "")))) return 0;
  let beside = "";
  let at = start;
  const end = start + written.length;
  for (let label = labels.firstFrom(at); label && label.end <= end; label = labels.firstFrom(at)) {
    beside += `${written.slice(at - start, label.start - start)} `;
    at = label.end;
  }
  if (at === start) return Infinity;
  return (beside + written.slice(at - start)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A colon, or a label alone on its line; behind a header in brackets likewise. */
const SEPARATOR = /\x20{0,4}(?:\([^()\n]{1,40}\) {0,2})?(?:[:=][ \t]{0,8}(?:\n[ \t>]{0,8})?|\n[ \t>]{0,8}|\t)/y;
const LINE_START = /(?:^|\n)[ \t>*-]*$/;
const LINE_START_REACH = 12;

function lineBehind(text: string, label: Range): Range | null {
  SEPARATOR.lastIndex = label.end;
  const separator = SEPARATOR.exec(text)?.[0];
  if (separator === undefined) return null;
  const isLineOfItsOwn = LINE_START.test(text.slice(Math.max(0, label.start - LINE_START_REACH), label.start));
  if (!/[:=]/.test(separator) && !isLineOfItsOwn) return null;
  const start = label.end + separator.length;
  return { start, end: Math.min(start + MAX_NAME, lineEnd(text, start)) };
}

function lineEnd(text: string, start: number): number {
  const newline = text.slice(start, start + MAX_NAME).search(/[\n\t]/);
  return newline < 0 ? start + MAX_NAME : start + newline;
}

/** Where a name ends before its line does: a bar, a semicolon, a bracket, or a comma or space with the next label behind it. */
const NAME_END = /[;|<>[\]{}]| {3,}| [-/] (?=[A-Z]{2,4}\b)/;

function nameIn(text: string, { start, end }: Range, labels: Labels): SightedName | null {
  const written = text.slice(start, Math.min(end, nextFieldAt(text, start, labels)));
  const stop = written.search(NAME_END);
  const name = (stop < 0 ? written : written.slice(0, stop)).replace(/[ ,:/-]{1,40}$/, "").trimStart();
  const from = start + (written.length - written.trimStart().length);
  return isName(name) && !isLabel(name, labels, from) ? { name, span: { start: from, end: from + name.length } } : null;
}

/** Returns where the next labelled field begins: a label with a colon, a comma before it, or a number behind it. */
function nextFieldAt(text: string, start: number, labels: Labels): number {
  LABEL_WITH_COLON.lastIndex = start;
  const named = LABEL_WITH_COLON.exec(text.slice(0, start + MAX_NAME))?.index ?? start + MAX_NAME;
  for (let label = labels.firstFrom(start); label && label.start < named; label = labels.firstFrom(label.end)) {
    const before = text.slice(Math.max(start, label.start - 2), label.start);
    const behind = text.slice(label.end, label.end + 3);
    const isField = /^\s{0,2}[:=#\d\t]/.test(behind) || /[,;-] ?$/.test(before);
    if (isField && label.start > start) return label.start;
  }
  return named;
}

function isName(name: string): boolean {
  const digits = name.match(/\d/g)?.length ?? 0;
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    /\p{L}{2}/u.test(name) &&
    digits <= MAX_DIGITS &&
    !/@|:\/\//.test(name) &&
    !ROLE_OF.has(keyOf(name)) &&
    !/^(?:is|was|are|will|has|have|of|and|or|the|to|for|in|on|by|please|details?|est|sera|ist|wird|es?)\b/.test(name)
  );
}

/** Returns the capitalised words behind a lead such as "in the name of". */
function nameInSentence(text: string, from: number, labels: Labels): SightedName | null {
  const stop = Math.min(lineEnd(text, from), nextFieldAt(text, from, labels));
  const words = [...text.slice(from, stop).matchAll(/[^ ,;:()]+/g)];
  const first = words.findIndex(({ 0: word }) => isCapitalised(word));
  if (first < 0 || first > MAX_ARTICLES) return null;
  const start = from + (words[first]?.index ?? 0);
  let end = start;
  for (const { 0: word, index } of words.slice(first, first + MAX_WORDS)) {
    if (end > start && /[,;:()]/.test(text.slice(end, from + index))) break;
    if (isCapitalised(word)) end = from + index + word.length;
    else if (!isInnerWord(word)) break;
    if (endsSentence(word)) break;
  }
  const written = text.slice(start, end);
  const name = /\w{3}[.!?]$/.test(written) ? written.slice(0, -1) : written;
  return isName(name) ? { name, span: { start, end: start + name.length } } : null;
}

/** "of the", "de la société". */
const MAX_ARTICLES = 2;

/** Whether a word ends a sentence, or is a legal form that ends a name; `Co.` and `B.V.` may stand in the middle. */
function endsSentence(word: string): boolean {
  if (!/[.!?]$/.test(word)) return false;
  const bare = word.slice(0, -1).toLowerCase();
  return LAST_FORMS.has(bare) || (!bare.includes(".") && bare.length >= LONG_WORD);
}

const LAST_FORMS: ReadonlySet<string> = new Set(["ltd", "inc", "llc", "plc", "srl"]);
const LONG_WORD = 4;

const keyOf = (written: string): string => written.toLowerCase().replace(/[ .'-]/g, "");

const ROLE_OF: ReadonlyMap<string, NameRole> = new Map(
  (["holder", "bank"] as const).flatMap((role) => NAME_LABELS[role].map((phrase) => [keyOf(phrase), role] as const)),
);
const LEADS: ReadonlySet<string> = new Set(NAME_LEADS.map(keyOf));

const PHRASES = phrasePattern([...NAME_LABELS.holder, ...NAME_LABELS.bank, ...NAME_LEADS], "[ .'-]{0,2}");

/** Every label, the longest first. Alternatives are plain words, so that matching takes one pass. */
const LABEL = new RegExp(`(?<![A-Za-z0-9])${PHRASES}(?![A-Za-z0-9])`, "gi");
const LABEL_WITH_COLON = new RegExp(`(?<![A-Za-z0-9])${PHRASES} {0,2}:`, "gi");
