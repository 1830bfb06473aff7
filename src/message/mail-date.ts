/** Minutes east of UTC of the zones that RFC 5322, section 4.3, still knows. */
const OBSOLETE_ZONES: ReadonlyMap<string, number> = new Map([
  ["UT", 0],
  ["GMT", 0],
  ["UTC", 0],
  ["Z", 0],
  ["EST", -300],
  ["EDT", -240],
  ["CST", -360],
  ["CDT", -300],
  ["MST", -420],
  ["MDT", -360],
  ["PST", -480],
  ["PDT", -420],
]);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const RFC_5322 =
  /(?<day>\d{1,2})[ \t-]+(?<month>[a-z]{3})[a-z]*\.?[ \t-]+(?<year>\d{2,4})[ \t]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?[ \t]*(?<zone>[+-]\d{4}|[a-z]{1,5}\b)?/i;

/** ctime's order, as old Unix mailers write it. */
const ASCTIME =
  /(?<month>[a-z]{3})[ \t]+(?<day>\d{1,2})[ \t]+(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})[ \t]+(?:(?<zone>[+-]\d{4}|[a-z]{1,5})[ \t]+)?(?<year>\d{4})/i;

/** A calendar day and a time of day; `zone` in minutes east of UTC, null where it is not known. */
export interface CalendarTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone: number | null;
}

/** Returns ISO 8601: in UTC where the zone is known, as local time without a zone where it is not; null if no such time exists. */
export function isoTime({ year, month, day, hour, minute, second, zone }: CalendarTime): string | null {
  const time = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  if (!exists || year < 1970 || year > 9999) return null;
  return zone === null ? date.toISOString().slice(0, 19) : new Date(time - zone * 60_000).toISOString();
}

/** Returns the full year of one written with two or three digits (RFC 5322, section 4.3). */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 2) return year + (year < 50 ? 2000 : 1900);
  return written.length === 3 ? year + 1900 : year;
}

/** Returns minutes east of UTC of `+0100`, `GMT` or a military letter (which means unknown, hence UTC). */
function zoneMinutes(zone: string | undefined): number {
  const offset = /^([+-])(\d\d)(\d\d)$/.exec(zone ?? "");
  if (offset) return (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  return OBSOLETE_ZONES.get((zone ?? "").toUpperCase()) ?? 0;
}

/** Takes a Date field's value (RFC 5322, section 3.3 and 4.3, or ctime's order); returns ISO 8601 in UTC, or null. */
export function parseMailDate(value: string): string | null {
  const groups = (RFC_5322.exec(value) ?? ASCTIME.exec(value))?.groups;
  if (!groups) return null;
  const month = MONTHS.indexOf((groups.month ?? "").toLowerCase()) + 1;
  if (month === 0) return null;
  return isoTime({
    year: fullYear(groups.year ?? ""),
    month,
    day: Number(groups.day),
    hour: Number(groups.hour),
    minute: Number(groups.minute),
    second: Number(groups.second ?? 0),
    zone: zoneMinutes(groups.zone),
  });
}
