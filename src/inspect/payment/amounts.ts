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

/** Nothing but these and a currency stands between a number and its currency: `300,- €`, `2.5 Mio. €`. */
const SCALE =
  /^(?:[.,][-\u2013])?(?:\s?(?:(k|thousand|mille|mil|tsd)|(mn|m|mio|millions?|millionen|milioni|millones))\b\.?)?/iu;

const escaped = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const marks = [...CURRENCY_MARKS.keys(), ...CURRENCY_CODES, ...CURRENCY_WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");

const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${marks})\\s{0,2}$`, "iu");
const AFTER = new RegExp(`^\\s{0,2}(${marks})(?![\\p{L}\\p{N}])`, "iu");

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
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const behind = text.slice(end, end + REACH);
  const [scale = "", thousands, millions] = SCALE.exec(behind) ?? [];
  const factor = thousands ? 1e3 : millions ? 1e6 : 1;
  const after = AFTER.exec(behind.slice(scale.length))?.[1] ?? AFTER.exec(behind)?.[1];
  const currency = currencyOf(before ?? "") ?? currencyOf(after ?? "");
  if (currency === null || isGlued(text, start, behind.slice(factor === 1 ? 0 : scale.length), before, after))
    return null;
  const value = valueOf(number);
  return value === null ? null : rounded(currency, value * factor);
}

/** Whether the number is a part of a word or of a code, such as `v1.2` or `12A`. */
function isGlued(text: string, start: number, behind: string, before?: string, after?: string): boolean {
  const wordBefore = before === undefined && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));
  return wordBefore || (after === undefined && /^[\p{L}\p{N}]/u.test(behind));
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
