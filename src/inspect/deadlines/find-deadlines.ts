import type { TextPart } from "../../message/parts";
import { preparedText } from "../payment/prepared-text";
import { dayOf, isoDay, type Day } from "./calendar";
import type { Deadline } from "./deadline";
import { FILLERS, LEADS, TODAY } from "./deadline-words";
import { readTime, type Token } from "./read-time";

/** A message that names more is a plan or a list; the first ones are those of its sentences. */
const MAX_DEADLINES = 20;

/** A lead, its fillers and the longest date are shorter. */
const REACH = 72;

const MAX_FILLERS = 4;

const TOKEN = /\d+|[a-z]+|[^\sa-z\d]/gi;

const escaped = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll(" ", " {1,2}")
    .replaceAll("'", "['\u2019]");
const longestFirst = (phrases: readonly string[]): string =>
  [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

/** Every lead and phrase, the longest first. Alternatives are plain words, so that matching takes one pass. */
const LEAD = new RegExp(`(?<![a-z\\d-])(?:(${longestFirst(TODAY)})|(?:${longestFirst(LEADS)}))(?![a-z\\d-])`, "gi");

/** "le 15 courant", "il 15 p.v.": dates that only letters write, also without a lead. */
const THIS_MONTHS_DAY = /(?<![\w./-])\d{1,2}(?= (?:courant|c\.m\.|corrente|del corriente|do corrente|inst\.|p\.v\.))/gi;

/**
 * Returns the days by which the sender wants something done, each once, in the order of the text; at most 20.
 * Reads dates, days of the week and spans behind words such as "by" and "within", in the seven languages. Takes time in
 * proportion to the text; never throws.
 * @param base ISO 8601: the day from which "Friday" and "within 48 hours" count, the message's own date.
 */
export function findDeadlines(parts: readonly TextPart[], base: string): readonly Deadline[] {
  const today = dayOf(base);
  if (today === null) return [];
  const found = new Map<string, Deadline>();
  for (const part of parts) {
    for (const deadline of deadlinesIn(part, today)) {
      const key = `${deadline.date} ${deadline.within ?? ""}`;
      if (!found.has(key)) found.set(key, deadline);
      if (found.size === MAX_DEADLINES) return [...found.values()];
    }
  }
  return [...found.values()];
}

function deadlinesIn({ part, text: original }: TextPart, today: Day): readonly Deadline[] {
  const { text, originalOffset } = preparedText(original);
  const deadlines: (Deadline & { readonly at: number })[] = [];
  const add = (start: number, end: number, day: Day, within: string | null): void => {
    const from = originalOffset(start);
    const to = originalOffset(end - 1) + 1;
    const evidence = { part, start: from, end: to, quote: original.slice(from, to) };
    deadlines.push({ date: isoDay(day), within, evidence, at: start });
  };
  for (const match of text.matchAll(LEAD)) {
    const end = match.index + match[0].length;
    if (match[1] !== undefined) {
      add(match.index, end, today, null);
      continue;
    }
    const time = timeBehind(text, end, today);
    if (time) add(match.index, time.end, time.day, time.within);
  }
  for (const { index } of text.matchAll(THIS_MONTHS_DAY)) {
    const time = readTime(tokensOf(text, index), today);
    if (time) add(index, time.end, time.day, time.within);
  }
  return deadlines.sort((a, b) => a.at - b.at).map(({ date, within, evidence }) => ({ date, within, evidence }));
}

/** Returns what is written behind a lead, fillers and a colon left out; null when it is no time. */
function timeBehind(text: string, from: number, today: Day) {
  const tokens = tokensOf(text, from);
  for (let skipped = 0; skipped <= MAX_FILLERS; skipped++) {
    const time = readTime(tokens.slice(skipped), today);
    if (time) return time;
    const word = tokens[skipped]?.text.toLowerCase() ?? "";
    if (!FILLERS.has(word) && !/^[:(,'\u2019]$/.test(word)) return null;
  }
  return null;
}

function tokensOf(text: string, from: number): readonly Token[] {
  return Array.from(text.slice(from, from + REACH).matchAll(TOKEN), ({ 0: written, index }) => ({
    text: written,
    start: from + index,
    end: from + index + written.length,
  }));
}
