import { MONTH_NAMES } from "../../message/quoted-date-words";
import { afterWorkingDays, dayAt, monthOf, weekdayOf, yearOf, type Day } from "./calendar";
import {
  COMING_MONTH,
  NUMBER_WORDS,
  PERIOD_ENDS,
  RELATIVE_DAYS,
  SPAN_WORDS,
  THIS_MONTH,
  UNITS,
  WEEKDAYS,
  WORKING,
} from "./deadline-words";

/** A number, a word or a sign, with its offsets. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A day as it is written, with the offset at which the writing ends. */
export interface WrittenTime {
  readonly day: Day;
  readonly within: string | null;
  readonly end: number;
}

/** A date without a year that is longer past than this is next year's. */
const MAX_PAST_DAYS = 60;

/** A longer span is no deadline. */
const MAX_SPAN_DAYS = 366;

type Reader = (tokens: readonly Token[], today: Day) => WrittenTime | null;

/** Returns the time that tokens begin with, read from a message of this day; null when they begin with none. */
export const readTime: Reader = (tokens, today) => {
  for (const read of READERS) {
    const time = read(tokens, today);
    if (time) return time;
  }
  return null;
};

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";
const isNumber = (token: Token | undefined, digits: number): token is Token =>
  token !== undefined && /^\d+$/.test(token.text) && token.text.length <= digits;

/** `2026-11-30`, `30.11.`, `30/11/2026`. */
const readNumericDate: Reader = (tokens, today) => {
  const [first, sign, second, sign2, third] = tokens;
  if (!first || !second || !/^[./-]$/.test(sign?.text ?? "") || !isNumber(second, 2)) return null;
  if (sign?.start !== first.end || second.start !== sign.end) return null;
  const isSecondSign = sign2?.text === sign.text && sign2.start === second.end;
  const last = isSecondSign && third?.start === sign2.end && isNumber(third, 4) ? third : null;
  if (/^\d{4}$/.test(first.text)) {
    const day = last && dayAt(Number(first.text), Number(second.text), Number(last.text));
    return day === null ? null : { day, within: null, end: last?.end ?? second.end };
  }
  if (!isNumber(first, 2) || (last === null && sign.text === "-")) return null;
  const year = last && fullYear(last.text);
  if (last === null && sign.text === "." && !isSecondSign && second.text.length === 1) return null;
  const [one, two] = [Number(first.text), Number(second.text)];
  const days = [dated(year, two, one, today), dated(year, one, two, today)].filter((day) => day !== null);
  // `10/11` is November or October, by country: the one that is still to come, sooner.
  const day = days.filter((candidate) => candidate >= today).sort((a, b) => a - b)[0] ?? days[0];
  const end = last?.end ?? (isSecondSign && sign.text === "." ? sign2.end : second.end);
  return day === undefined ? null : { day: sign.text === "." ? (days[0] ?? day) : day, within: null, end };
};

function fullYear(written: string): number {
  return written.length === 4 ? Number(written) : 2000 + Number(written);
}

/** Returns a date, in the year in which it is not long past where none is written. */
function dated(year: number | null, month: number, date: number, today: Day): Day | null {
  if (year !== null) return dayAt(year, month, date);
  const thisYear = dayAt(yearOf(today), month, date);
  return thisYear !== null && thisYear < today - MAX_PAST_DAYS ? dayAt(yearOf(today) + 1, month, date) : thisYear;
}

/** Signs and letters behind a day's number, and small words before its month: `1st of`, `1er`, `15. `, `15 de`. */
const DAY_SUFFIX = /^(?:st|nd|rd|th|er|of|de|del|di|[.'ode])$/;
const MAX_SUFFIXES = 3;

/** `30 November 2026`, `1er décembre`, `15 de diciembre`, `le 15 courant`. */
const readDayAndMonth: Reader = (tokens, today) => {
  const [first] = tokens;
  if (!isNumber(first, 2)) return null;
  let at = 1;
  while (at <= MAX_SUFFIXES && DAY_SUFFIX.test(lower(tokens[at])) && !MONTH_NAMES.has(lower(tokens[at]))) at++;
  const date = Number(first.text);
  const name = tokens[at];
  const month = MONTH_NAMES.get(lower(name));
  if (name && month !== undefined) return withYear(tokens, at + 1, name, (year) => dated(year, month, date, today));
  const [letter, point] = [lower(name), lower(tokens[at + 1])];
  const phrase = point === "." && tokens[at + 2] ? `${letter} ${lower(tokens[at + 2])}` : letter;
  const end = (phrase === letter ? name : tokens[at + 2])?.end ?? first.end;
  const isThis = THIS_MONTH.has(letter) || THIS_MONTH.has(phrase);
  if (!isThis && !COMING_MONTH.has(letter) && !COMING_MONTH.has(phrase)) return null;
  const inMonth = dayAt(yearOf(today), monthOf(today), date);
  const day = isThis || (inMonth !== null && inMonth >= today) ? inMonth : inNextMonth(today, date);
  return day === null ? null : { day, within: null, end };
};

function inNextMonth(today: Day, date: number): Day | null {
  const month = monthOf(today);
  return month === 12 ? dayAt(yearOf(today) + 1, 1, date) : dayAt(yearOf(today), month + 1, date);
}

/** `November 30th, 2026`. */
const readMonthAndDay: Reader = (tokens, today) => {
  const month = MONTH_NAMES.get(lower(tokens[0]));
  const at = lower(tokens[1]) === "." ? 2 : 1;
  const date = tokens[at];
  if (month === undefined || !isNumber(date, 2)) return null;
  const suffix = tokens[at + 1];
  const next = suffix !== undefined && /^(?:st|nd|rd|th)$/i.test(suffix.text) ? at + 2 : at + 1;
  const last = tokens[next - 1] ?? date;
  return withYear(tokens, next, last, (year) => dated(year, month, Number(date.text), today));
};

/** Reads a year, behind a comma or a small word, where one follows. */
function withYear(
  tokens: readonly Token[],
  at: number,
  last: Token,
  dayIn: (year: number | null) => Day | null,
): WrittenTime | null {
  const next = /^(?:,|\.|de|del)$/.test(lower(tokens[at])) ? at + 1 : at;
  const year = tokens[next];
  const isYear = year !== undefined && /^20\d\d$/.test(year.text);
  const day = dayIn(isYear ? Number(year.text) : null);
  return day === null ? null : { day, within: null, end: isYear ? year.end : last.end };
}

/** `today`, `demain`, `Freitag`. */
const readDayName: Reader = ([first], today) => {
  const relative = RELATIVE_DAYS.get(lower(first));
  const weekday = WEEKDAYS.get(lower(first));
  if (!first || (relative === undefined && weekday === undefined)) return null;
  const ahead = relative ?? ((weekday ?? 0) - weekdayOf(today) + 7) % 7;
  return { day: today + ahead, within: null, end: first.end };
};

const PERIOD_WORDS = Math.max(...[...PERIOD_ENDS.keys()].map((phrase) => phrase.split(" ").length));

/** `end of the month`, `Monatsende`. */
const readPeriodEnd: Reader = (tokens, today) => {
  for (let count = PERIOD_WORDS; count > 0; count--) {
    const words = tokens.slice(0, count);
    const period = PERIOD_ENDS.get(words.map(lower).join(" "));
    const last = words.at(-1);
    if (period === undefined || !last) continue;
    const day = period === "week" ? endOfWeek(today) : endOfMonth(today);
    return { day, within: null, end: last.end };
  }
  return null;
};

const FRIDAY = 5;

function endOfWeek(today: Day): Day {
  return today + ((FRIDAY - weekdayOf(today) + 7) % 7);
}

function endOfMonth(today: Day): Day {
  return (inNextMonth(today, 1) ?? today + 1) - 1;
}

/** `48 hours`, `deux jours ouvrés`, `5 business days`, `huitaine`. */
const readSpan: Reader = (tokens, today) => {
  const [first] = tokens;
  const fixed = SPAN_WORDS.get(lower(first));
  if (first && fixed !== undefined) return { day: today + fixed, within: `P${fixed}D`, end: first.end };
  const count = isNumber(first, 3) ? Number(first.text) : NUMBER_WORDS.get(lower(first));
  const isWorkingBefore = WORKING.has(lower(tokens[1]));
  const unitAt = lower(tokens[1]) === "-" || isWorkingBefore ? 2 : 1;
  const unitToken = tokens[unitAt];
  const unit = UNITS.get(lower(unitToken));
  if (count === undefined || count === 0 || !unitToken || unit === undefined) return null;
  const behind = tokens[unitAt + 1];
  const isWorkingBehind = WORKING.has(lower(behind));
  const isWorking = unit === "working-day" || (unit === "day" && (isWorkingBefore || isWorkingBehind));
  const end = isWorkingBehind && behind ? behind.end : unitToken.end;
  return spanOf(count, isWorking ? "working-day" : unit, today, end);
};

const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;

function spanOf(
  count: number,
  unit: "hour" | "day" | "working-day" | "week",
  today: Day,
  end: number,
): WrittenTime | null {
  if (count > MAX_SPAN_DAYS) return null;
  if (unit === "hour") return { day: today + Math.floor(count / HOURS_PER_DAY), within: `PT${count}H`, end };
  if (unit === "week") return { day: today + DAYS_PER_WEEK * count, within: `P${count}W`, end };
  const day = unit === "day" ? today + count : afterWorkingDays(today, count);
  return { day, within: `P${count}D`, end };
}

const READERS: readonly Reader[] = [
  readNumericDate,
  readDayAndMonth,
  readMonthAndDay,
  readPeriodEnd,
  readDayName,
  readSpan,
];
