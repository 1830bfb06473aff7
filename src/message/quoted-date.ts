import { fullYear, isoTime } from "./mail-date";
import { DATE_FILLERS, MONTH_NAMES, ZONE_NAMES } from "./quoted-date-words";

/** A date found in running words. */
export interface WrittenDate {
  /** ISO 8601; without a zone where none is written. A day alone where no time is written. */
  readonly iso: string | null;
  /** Where the date's words begin and end. */
  readonly start: number;
  readonly end: number;
}

/** A date with weekday, zone and fillers fits many times. */
const MAX_LENGTH = 400;

/** Numbers with their separators, words, or `+01:00`. */
const TOKEN =
  /(?<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})|(?<time>\d{1,2}(?::\d{2}){1,2}|\d{1,2}[.h]\d{2}(?![\d.]))|(?<offset>(?:GMT|UTC)?[+-]\d{2}:?\d{2}\b)|(?<number>\d{1,4})|(?<half>[ap]\.?\s?m\b\.?)|(?<word>\p{L}+)/giu;

const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What has been understood so far. */
interface Found {
  day?: number;
  month?: number;
  year?: number;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: number;
  ambiguous?: boolean;
  monthMayBeDay?: boolean;
}

/** Takes `10/11/2026`, `10.11.26` or `2026-11-10`; a slash leaves open which comes first, where both could be months. */
function numericDate(written: string): Found | null {
  const [first = "", second = "", third = ""] = written.split(/[./-]/);
  const [one, two] = [Number(first), Number(second)];
  if (first.length === 4) return { year: one, month: two, day: Number(third) };
  if (third.length !== 2 && third.length !== 4) return null;
  const year = fullYear(third);
  if (one > 12) return { day: one, month: two, year };
  if (two > 12) return { month: one, day: two, year };
  return { day: one, month: two, year, ambiguous: written.includes("/") && one !== two };
}

function clockTime(written: string): Found {
  const [hour, minute, second] = written.split(/[:.h]/i).map(Number);
  return { hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 };
}

function offsetMinutes(written: string): number {
  const digits = written.replace(/\D/g, "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return written.includes("-") ? -minutes : minutes;
}

/** Adds a half of the day; English writes month before day together with it. */
function withHalf(found: Found, half: string): Found {
  const hour = (found.hour ?? 0) % 12;
  const swapped = found.ambiguous ? { day: found.month ?? 0, month: found.day ?? 0, ambiguous: false } : {};
  return { ...found, ...swapped, hour: half.toLowerCase().startsWith("p") ? hour + 12 : hour };
}

function numberPart(found: Found, written: string): Found | null {
  const value = Number(written);
  if (written.length === 4 && found.year === undefined) return { year: value };
  if (written.length <= 2 && found.day === undefined && value >= 1 && value <= 31) return { day: value };
  if (written.length === 2 && found.day !== undefined && found.month !== undefined && found.year === undefined)
    return { year: fullYear(written) };
  return null;
}

function wordPart(found: Found, word: string): Found | null {
  const name = plain(word);
  const month = MONTH_NAMES.get(name);
  const zone = ZONE_NAMES.get(name);
  // "mar. 17 nov.": Tuesday in French, Italian and Spanish, and March in all of the languages.
  if (name === "mar" && found.month === undefined) return { month: 3, monthMayBeDay: true };
  if (month !== undefined)
    return found.month === undefined || found.monthMayBeDay ? { month, monthMayBeDay: false } : null;
  if (zone !== undefined) return { zone };
  return DATE_FILLERS.has(name) ? {} : null;
}

/** Returns what a token adds to the date; null where it belongs to no date. */
function tokenPart(found: Found, groups: Readonly<Record<string, string | undefined>>): Found | null {
  const { time, date, offset, number, half, word } = groups;
  if (time !== undefined) return found.hour === undefined ? clockTime(time) : null;
  if (date !== undefined) return found.day === undefined ? numericDate(date) : null;
  if (offset !== undefined) return found.hour === undefined ? null : { zone: offsetMinutes(offset) };
  if (half !== undefined && found.hour !== undefined) return withHalf(found, half);
  if (number !== undefined) return numberPart(found, number);
  return word === undefined ? null : wordPart(found, word);
}

function isoOf(found: Found, dayFirst: boolean): string | null {
  const { day, month, year, hour, minute = 0, second = 0, zone = null, ambiguous } = found;
  if (day === undefined || month === undefined || year === undefined || (ambiguous && !dayFirst)) return null;
  const iso = isoTime({ year, month, day, hour: hour ?? 0, minute, second, zone: hour === undefined ? null : zone });
  return hour === undefined ? (iso?.slice(0, 10) ?? null) : iso;
}

/**
 * Takes words that hold a date as mail programs of the seven languages write it; returns the date and where it stands,
 * or null where there is none. `dayFirst` tells that `10/11/2026` means 10 November, as everywhere but in English,
 * where it stays not understood.
 */
export function findWrittenDate(text: string, dayFirst: boolean): WrittenDate | null {
  let found: Found = {};
  let start = -1;
  let end = -1;
  for (const match of text.slice(0, MAX_LENGTH).matchAll(TOKEN)) {
    const part = tokenPart(found, match.groups ?? {});
    const isComplete = found.day !== undefined && found.month !== undefined;
    if (part === null) {
      if (isComplete && found.year !== undefined) break;
      found = {};
      start = -1;
      continue;
    }
    if (start < 0) start = match.index;
    found = { ...found, ...part };
    if (Object.keys(part).length > 0) end = match.index + match[0].length;
  }
  if (start < 0 || found.day === undefined || found.month === undefined) return null;
  return { iso: isoOf(found, dayFirst), start, end };
}
