import { dayOf, isoDay } from "./calendar";
import type { Deadline } from "./deadline";

/** Two days in hours are written to hurry somebody; two days in days are not. */
const MAX_HOURS = 48;

/** Whether a deadline leaves no time to check anything: the day of the message itself, or a few hours. */
export function isNear({ date, within }: Deadline, base: string): boolean {
  const hours = /^PT(\d+)H$/.exec(within ?? "")?.[1];
  if (hours !== undefined) return Number(hours) <= MAX_HOURS;
  const today = dayOf(base);
  return today !== null && date === isoDay(today);
}
