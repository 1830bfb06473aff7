import type { Mailbox } from "./message";
import { findWrittenDate } from "./quoted-date";
import { HEADER_LABELS, SEPARATORS, type QuoteField, type QuoteLanguage } from "./quoted-labels";
import { findAddresses, quotedMailboxes, quotedSender } from "./quoted-mailboxes";
import { trimCharacters } from "./trim";

/** What a quotation says of the message it quotes. */
export interface QuoteHead {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly date: string | null;
  readonly subject: string | null;
}

/** A head, and the number of the first line behind it. */
export interface FoundHead {
  readonly head: QuoteHead;
  readonly end: number;
}

interface Label {
  readonly language: QuoteLanguage;
  readonly field: QuoteField;
}

const LABELS: ReadonlyMap<string, readonly Label[]> = (() => {
  const labels = new Map<string, Label[]>();
  for (const [language, fields] of Object.entries(HEADER_LABELS) as [QuoteLanguage, (typeof HEADER_LABELS)["en"]][])
    for (const [field, words] of Object.entries(fields) as [QuoteField, readonly string[]][])
      for (const word of words) labels.set(word, [...(labels.get(word) ?? []), { language, field }]);
  return labels;
})();

const SEPARATOR_WORDS: ReadonlySet<string> = new Set(Object.values(SEPARATORS).flat());

/** The longest label has 18 letters; marks of bold and blanks stand around it. */
const MAX_LABEL_LENGTH = 32;

/** Lines that a To or Cc list may run over. */
const MAX_LIST_LINES = 60;

/** An address has at most 254 characters (RFC 5321, section 4.5.3.1.3); brackets come on top. */
const MAX_ADDRESS_LENGTH = 300;

/** Blank lines and further rules between a separator and the block. */
const MAX_GAP = 4;

interface LabelledLine {
  readonly labels: readonly Label[];
  readonly value: string;
}

/** Removes blanks and the asterisks of bold print at both ends. */
function withoutMarks(text: string): string {
  let value = text.trim();
  if (value.startsWith("*")) value = value.slice(1).trimStart();
  return value.endsWith("*") ? value.slice(0, -1).trimEnd() : value;
}

/** Takes `*De :* Anne`; returns its label in every language that has it, and its value. */
function labelledLine(line: string): LabelledLine | null {
  const colon = line.slice(0, MAX_LABEL_LENGTH).search(/[:：]/);
  if (colon < 1) return null;
  const label = line
    .slice(0, colon)
    .replace(/[*_\s]+/g, " ")
    .trim()
    .toLowerCase();
  const labels = LABELS.get(label);
  if (!labels) return null;
  return { labels, value: withoutMarks(line.slice(colon + 1)) };
}

/** A line that is nothing but an address, perhaps in brackets. */
function isAddressLine(line: string): boolean {
  const words = line.trim();
  const [address] = words.length > MAX_ADDRESS_LENGTH ? [] : findAddresses(words);
  return address?.start === 0 && words.slice(address.end).length <= 1;
}

const isBlank = (line: string | undefined): boolean => line?.trim() === "";

const SEPARATOR_MARKS = new Set(Array.from(" \t\u00A0-_=*>:"));

/** Tells whether a line is `-----Original Message-----` or its kin in any of the languages. */
export function isSeparatorWords(line: string): boolean {
  if (line.length > 90 || !(/[-_=*]{2}/.test(line) || line.trimEnd().endsWith(":"))) return false;
  const words = trimCharacters(line.replace(/[’´`]/g, "'"), SEPARATOR_MARKS).toLowerCase();
  return SEPARATOR_WORDS.has(words);
}

/** Tells whether a line is a rule of dashes or underscores, as Outlook puts above a quoted block. */
export function isRule(line: string): boolean {
  return /^[\s>]*[-_=\u2014\u2500]{5,}\s*$/.test(line);
}

/** Collects the lines of a block, narrowing down the languages that fit all labels. */
class BlockReader {
  readonly values = new Map<QuoteField, string>();
  private languages: ReadonlySet<QuoteLanguage> | null = null;
  private last: QuoteField | null = null;
  private lastLines = 0;

  /** Takes a labelled line; tells whether it belongs to the block. */
  label({ labels, value }: LabelledLine): boolean {
    const fitting = labels.filter(({ language }) => this.languages?.has(language) ?? true);
    const field = fitting[0]?.field;
    if (field === undefined || (field !== "other" && this.values.has(field))) return false;
    this.languages = new Set(fitting.map(({ language }) => language));
    this.values.set(field, value);
    this.last = field;
    this.lastLines = 1;
    return true;
  }

  /** Takes a line without a label behind a labelled one; tells whether it goes on with that one's value. */
  continuation(line: string, labelFollows: boolean): boolean {
    if (this.last === null || this.lastLines >= MAX_LIST_LINES) return false;
    const value = this.values.get(this.last) ?? "";
    const isList = this.last === "to" || this.last === "cc" || this.last === "bcc";
    const continues = value === "" || (isList && /[,;]$/.test(value)) || isAddressLine(line);
    if (!continues && !(labelFollows && this.values.size > 1) && !(labelFollows && isList)) return false;
    this.values.set(this.last, `${value} ${line.trim()}`.trim());
    this.lastLines += 1;
    return true;
  }

  /** Tells whether what was read is the head of a message, not two lines of a letter that happen to have labels. */
  isHead(announced: boolean): boolean {
    const from = this.values.get("from") ?? "";
    const has = (field: QuoteField): boolean => this.values.has(field);
    if (announced && from.includes("@")) return true;
    if (from === "" || this.values.size < 2)
      return announced && this.values.size >= 2 && (has("date") || has("subject"));
    return announced || from.includes("@") || has("date") || (has("subject") && has("to"));
  }

  head(): QuoteHead {
    const dayFirst = this.languages?.has("en") !== true;
    const from = this.values.get("from") ?? "";
    // Notes has both in one: "From: Ann Payee on 11/10/2026 09:12 AM".
    const dateInFrom = this.values.has("date") ? null : findWrittenDate(from, dayFirst);
    return {
      from: quotedSender(dateInFrom ? from.slice(0, dateInFrom.start).replace(/ on $/i, "") : from),
      to: quotedMailboxes(this.values.get("to") ?? ""),
      cc: quotedMailboxes(this.values.get("cc") ?? ""),
      date: (dateInFrom ?? findWrittenDate(this.values.get("date") ?? "", dayFirst))?.iso ?? null,
      subject: this.values.get("subject") ?? null,
    };
  }
}

/**
 * Reads a header block (`From: … / Sent: … / To: …`) that begins at line `at`; null where none does. Two labels of one
 * language are needed. `announced` tells that a separator or the mail program's own mark stands above it.
 */
export function readHeaderBlock(lines: readonly string[], at: number, announced: boolean): FoundHead | null {
  const block = new BlockReader();
  let end = at;
  for (let line = at; line < lines.length; line += 1) {
    const text = lines[line] ?? "";
    const labelled = labelledLine(text);
    const labelFollows = (offset: number): boolean => labelledLine(lines[line + offset] ?? "") !== null;
    if (labelled) {
      if (!block.label(labelled)) break;
      end = line + 1;
    } else if (line === at) return null;
    else if (isBlank(text) ? !labelFollows(1) : !block.continuation(text, labelFollows(1))) break;
    else if (!isBlank(text)) end = line + 1;
  }
  return block.isHead(announced) ? { head: block.head(), end } : null;
}

const NO_HEAD: QuoteHead = { from: null, to: [], cc: [], date: null, subject: null };

/**
 * Reads a separator line (`-----Original Message-----`, `Begin forwarded message:`, a rule) that begins at line `at`,
 * with the header block below it. Separator words alone open a quotation too; a rule alone does not.
 */
export function readSeparator(lines: readonly string[], at: number): FoundHead | null {
  const first = lines[at] ?? "";
  const hasWords = isSeparatorWords(first);
  if (!hasWords && !isRule(first)) return null;
  let next = at + 1;
  while (
    next - at <= MAX_GAP &&
    (isBlank(lines[next]) || isRule(lines[next] ?? "") || isSeparatorWords(lines[next] ?? ""))
  )
    next += 1;
  const block = readHeaderBlock(lines, next, hasWords);
  if (block) return block;
  return hasWords ? { head: NO_HEAD, end: at + 1 } : null;
}
