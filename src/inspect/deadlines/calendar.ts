/** A day of the calendar as the number of days since 1 January 1970; months and weeks are counted with it. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** Returns the day of an ISO 8601 date or time, as written; null when it is none. */
export function dayOf(iso: string): Day | null {
  const time = Date.parse(`${iso.slice(0, "2026-11-30".length)}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / MS_PER_DAY;
}

/** Returns a day as an ISO 8601 date. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, "2026-11-30".length);
}

/** Returns a date of the calendar (month 1 to 12); null when there is none such, as 31 April. */
export function dayAt(year: number, month: number, date: number): Day | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  const isDate = time.getUTCMonth() === month - 1 && time.getUTCDate() === date && date > 0;
  return isDate ? time.getTime() / MS_PER_DAY : null;
}

export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** Returns 1 for January. */
export function monthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

/** Returns 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCDay();
}

/** Returns the day so many working days, Monday to Friday, after another. Holidays differ from place to place and are not known. */
export function afterWorkingDays(day: Day, count: number): Day {
  let left = count;
  let at = day;
  while (left > 0) {
    at++;
    if (weekdayOf(at) % 6 !== 0) left--;
  }
  return at;
}
