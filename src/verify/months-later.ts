/** Returns the same day some months later, or the last one of a shorter month. */
export function monthsLater(at: string, months: number): string {
  const moment = new Date(at);
  const day = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  moment.setUTCDate(Math.min(day, last));
  return moment.toISOString();
}
