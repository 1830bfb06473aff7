import type { Amount } from "../inspect/payment/payment";

/**
 * Returns a date as a person of that language and region writes it: "17 February 2026", "February 17, 2026".
 * @param iso an ISO 8601 date or time; what cannot be understood is returned as it is.
 */
export function dayText(language: string, iso: string): string {
  return dateText(language, iso, "long");
}

/** As `dayText`, for a line: "17 Feb 2026". The month stays a word, so that nobody takes it for the day. */
export function shortDayText(language: string, iso: string): string {
  return dateText(language, iso, "medium");
}

function dateText(language: string, iso: string, dateStyle: "long" | "medium"): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  const parts = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" }).formatToParts(time);
  return parts.map(({ type, value }) => (type === "day" ? ordinalDay(language, value) : value)).join("");
}

/** The first of a month is an ordinal in French ("1er mars"), which Intl does not know. */
function ordinalDay(language: string, day: string): string {
  return day === "1" && language.startsWith("fr") ? "1er" : day;
}

/**
 * Returns a time of day as it is on the clock of the person who reads it: "16:30".
 * @param iso an ISO 8601 time
 */
export function timeText(language: string, iso: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(Date.parse(iso));
}

/** Returns an amount with its currency as a person writes it; an unknown currency code is put behind the number. */
export function amountText(language: string, { currency, value }: Amount): string {
  try {
    return new Intl.NumberFormat(language, { style: "currency", currency }).format(value);
  } catch {
    return `${new Intl.NumberFormat(language).format(value)} ${currency}`;
  }
}

/** Returns the items of a list joined as a sentence does: "a, b and c". */
export function listText(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}

/** Returns the name of a script ("Cyrillic") from its ISO 15924 code ("Cyrl"). */
export function scriptText(language: string, script: string): string {
  return new Intl.DisplayNames(language, { type: "script" }).of(script) ?? script;
}

/** Returns the name of a country ("Poland") from its ISO 3166-1 code; what is no code is returned as it is. */
export function countryText(language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
