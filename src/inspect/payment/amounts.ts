import { CURRENCY_CODES, CURRENCY_MARKS, CURRENCY_WORDS } from "./currencies";
import type { Amount } from "./payment";

/** A message that names more is a list; the first ones are those of its sentences. */
const MAX_AMOUNTS = 100;

/** A line cannot hold so large a sum of any currency; it is some other number. */
const MAX_VALUE = 1e12;

/** Digits with points, commas, apostrophes and spaces between them. Matching moves on, so that it takes one pass. */
const NUMBER = /\d+(?:[.,'\u2019 \u00a0\u202f]\d+)*/g;

/** Groups of three (or, in India, of two), or none; then one or two decimals. */
const WELL_FORMED = /^(?:\d{1,15}|\d{1,3}(?:[.,'\u2019 \u00a0\u202f]\d{2,3}){1,4})(?:[.,]\d{1,2})?$/;

/** Words and letters behind a number that multiply it, in the seven languages and in India. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...["k", "thousand", "mille", "mila", "mil", "tsd", "duizend"].map((word) => [word, 1e3] as const),
  ...["lakh", "lakhs", "lac", "lacs"].map((word) => [word, 1e5] as const),
  ...["mn", "m", "mio", "mln", "million", "millions", "millionen", "miljoen"].map((word) => [word, 1e6] as const),
  ...["milione", "milioni", "millón", "millon", "millones", "milhão", "milhões"].map((word) => [word, 1e6] as const),
  ...["crore", "crores", "cr"].map((word) => [word, 1e7] as const),
  ...["bn", "mrd", "milliarden"].map((word) => [word, 1e9] as const),
]);

/** Elsewhere `CR` behind an amount says that it is a credit. */
const CURRENCIES_WITH_CRORE: ReadonlySet<string> = new Set(["INR", "PKR"]);

/** Letters that multiply what stands with the currency behind them: `TEUR` and `T€` of German accounts, `k€`, `MEUR`. */
const PREFIXES: ReadonlyMap<string, number> = new Map([
  ["t", 1e3],
  ["k", 1e3],
  ["m", 1e6],
]);

/** Nothing but these and a currency stands between a number and its currency: `300,- €`, `2.5 Mio. €`, `2 millions d'euros`. */
const SCALE = new RegExp(
  `^(?:[.,][-\\u2013\\u2014]{1,2})?(?:\\s?(${[...SCALES.keys()].sort((a, b) => b.length - a.length).join("|")})` +
    `(?![\\p{L}\\p{N}])\\.?(?:\\s(?:de|di|of)(?=\\s)|\\sd['\\u2019])?)?`,
  "iu",
);

const escaped = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const marks = [...CURRENCY_MARKS.keys(), ...CURRENCY_CODES, ...CURRENCY_WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");

const PREFIX = "([tkm](?=[€£$]|[A-Z]{3}))?";
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${PREFIX}(${marks})\\s{0,2}$`, "iu");
const AFTER = new RegExp(`^\\s{0,2}${PREFIX}(${marks})(?![\\p{L}\\p{N}])`, "iu");

/** As far as the longest currency, with a scale, can reach. */
const REACH = 40;

/**
 * Returns the amounts of money in a text, each once, in the order of the text; at most 100.
 * Reads points, commas, apostrophes and spaces between groups, and `k`, `Mio` and the like behind a number.
 */
export function findAmounts(text: string): readonly Amount[] {
  const amounts = new Map<string, Amount>();
  for (const match of text.matchAll(NUMBER)) {
    const amount = amountAt(text, match.index, match[0]);
    if (amount === null) continue;
    amounts.set(`${amount.currency} ${amount.value}`, amount);
    if (amounts.size === MAX_AMOUNTS) break;
  }
  return [...amounts.values()];
}

function amountAt(text: string, start: number, number: string): Amount | null {
  const end = start + number.length;
  const behind = text.slice(end, end + REACH);
  const [scale = "", word = ""] = SCALE.exec(behind) ?? [];
  const before = marked(BEFORE.exec(text.slice(Math.max(0, start - REACH), start)));
  const after = marked(AFTER.exec(behind.slice(scale.length)) ?? AFTER.exec(behind));
  const { currency, factor } = before?.currency ? before : (after ?? UNMARKED);
  if (currency === null) return null;
  const rest = word === "" ? behind : behind.slice(scale.length);
  if (isGlued(text, start, rest, before !== null, after !== null)) return null;
  const value = valueOf(number);
  return value === null ? null : rounded(currency, value * factor * scaleOf(word, currency));
}

/** A currency beside a number; null when a word only looks like one. */
interface Marked {
  readonly currency: string | null;
  readonly factor: number;
}

const UNMARKED: Marked = { currency: null, factor: 1 };

function marked(match: RegExpExecArray | null): Marked | null {
  if (match === null) return null;
  const [, prefix = "", mark = ""] = match;
  return { currency: currencyOf(mark), factor: PREFIXES.get(prefix.toLowerCase()) ?? 1 };
}

function scaleOf(word: string, currency: string): number {
  const lower = word.toLowerCase();
  return lower === "cr" && !CURRENCIES_WITH_CRORE.has(currency) ? 1 : (SCALES.get(lower) ?? 1);
}

/** Whether the number is a part of a word or of a code, such as `v1.2` or `12A`. */
function isGlued(
  text: string,
  start: number,
  behind: string,
  isMarkedBefore: boolean,
  isMarkedBehind: boolean,
): boolean {
  const wordBefore = !isMarkedBefore && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));
  return wordBefore || (!isMarkedBehind && /^[\p{L}\p{N}]/u.test(behind));
}

function rounded(currency: string, value: number): Amount | null {
  return value > 0 && value < MAX_VALUE ? { currency, value: Math.round(value * 100) / 100 } : null;
}

function currencyOf(written: string): string | null {
  if (CURRENCY_CODES.has(written)) return written === "RMB" ? "CNY" : written;
  const lower = written.toLowerCase();
  return CURRENCY_MARKS.get(lower) ?? CURRENCY_WORDS.get(lower) ?? null;
}

/** Returns the number as written; a last point or comma before one or two digits is the decimal sign. */
function valueOf(number: string): number | null {
  if (!WELL_FORMED.test(number)) return null;
  const [, whole = number, decimals = "0"] = /^(.*)[.,](\d{1,2})$/.exec(number) ?? [];
  return Number(`${whole.replace(/\D/g, "")}.${decimals}`);
}
