import { findWrittenDate } from "./quoted-date";
import type { FoundHead } from "./quoted-header-block";
import { ATTRIBUTION_FILLERS, ATTRIBUTIONS, type QuoteLanguage } from "./quoted-labels";
import { findAddresses, quotedMailbox } from "./quoted-mailboxes";

/** Mail programs fold an attribution over two or three lines. */
const MAX_LINES = 4;

/** Date, name and address fit twice into this. */
const MAX_LENGTH = 400;

interface Attribution {
  readonly language: QuoteLanguage;
  readonly verb: string;
}

const VERBS: readonly Attribution[] = (Object.keys(ATTRIBUTIONS) as QuoteLanguage[])
  .flatMap((language) => ATTRIBUTIONS[language].verbs.map((verb) => ({ language, verb })))
  .sort((one, other) => other.verb.length - one.verb.length);

/** Finds any of the verbs, to tell a line without one at once. */
const ANY_VERB = new RegExp(VERBS.map(({ verb }) => verb).join("|"));

const STARTS: ReadonlySet<string> = new Set(
  Object.values(ATTRIBUTIONS).flatMap(({ starts }) => starts.map((start) => start.split(" ")[0] ?? start)),
);

/** Returns where a verb stands as a word of its own, or -1. */
function wordIndex(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return at;
  }
  return -1;
}

function withoutFillers(text: string): string {
  const words = text
    .replace(/[,;:()|]+/g, " ")
    .trim()
    .split(/\s+/);
  const isFiller = (word: string | undefined): boolean =>
    word !== undefined && (ATTRIBUTION_FILLERS.has(word.toLowerCase()) || /^[-–—.]+$/.test(word));
  while (isFiller(words[0])) words.shift();
  while (isFiller(words.at(-1))) words.pop();
  return words.join(" ");
}

/** Takes a whole attribution on one line; returns who wrote and when, or null where it is none. */
function parseAttribution(text: string): FoundHead["head"] | null {
  const lower = text.toLowerCase();
  if (!ANY_VERB.test(lower)) return null;
  const found = VERBS.map((one) => ({ ...one, at: wordIndex(lower, one.verb) })).find(({ at }) => at >= 0);
  if (!found) return null;
  const date = findWrittenDate(text, found.language !== "en");
  const address = findAddresses(text)[0];
  const begins = STARTS.has(/^\p{L}+/u.exec(lower)?.[0] ?? "");
  // "He wrote:" is a sentence; an attribution says when, or gives an address.
  if (!address && !(begins && date !== null)) return null;
  const blank = (from: number, length: number, within: string): string =>
    within.slice(0, from) + " ".repeat(length) + within.slice(from + length);
  let rest = blank(found.at, found.verb.length, text);
  if (date) rest = blank(date.start, date.end - date.start, rest);
  for (const { start, end } of findAddresses(text)) rest = blank(start, end - start, rest);
  const name = withoutFillers(rest);
  const mailbox = quotedMailbox(address ? `${name} <${address.address}>` : name);
  return { from: mailbox, to: [], cc: [], date: date?.iso ?? null, subject: null };
}

/** Tells cheaply whether an attribution may begin with this line. */
function mayBegin(line: string): boolean {
  const word = /^[\s*_]*(\p{L}+)/u.exec(line)?.[1];
  return (
    (word !== undefined && STARTS.has(word.toLowerCase())) || line.includes("@") || /^\s*\d{1,4}[-./]\d/.test(line)
  );
}

const COLON_AT_END = /[:：][*_]{0,3}$/;

/**
 * Reads an attribution line ("On …, X <x@y> wrote:") that begins at line `at`, folded over up to four lines; null where
 * none does. `sameDepth` tells whether a later line stands in the same quotation.
 */
export function readAttribution(
  lines: readonly string[],
  at: number,
  sameDepth: (line: number) => boolean,
): FoundHead | null {
  const first = lines[at] ?? "";
  if (!mayBegin(first)) return null;
  let joined = "";
  for (let line = at; line < Math.min(at + MAX_LINES, lines.length); line += 1) {
    const text = (lines[line] ?? "").trim();
    if (text === "" || joined.length + text.length > MAX_LENGTH || !sameDepth(line)) return null;
    joined = `${joined} ${text}`.trim();
    if (!COLON_AT_END.test(text)) continue;
    const head = parseAttribution(joined.replace(COLON_AT_END, ""));
    return head ? { head, end: line + 1 } : null;
  }
  return null;
}
