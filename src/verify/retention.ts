import { monthsLater } from "./months-later";
import { isVerification, type ReadEntry, type Registered, type RemovalRecord } from "./register";

/** For how many years entries can be kept: the shortest that bookkeeping allows somewhere, to the longest. */
export const YEARS_KEPT = [5, 6, 7, 8, 10, 15] as const;

const MONTHS = 12;

/** Returns the moment before which entries are older than is kept. */
export function keptSince(now: string, years: number): string {
  return monthsLater(now, -years * MONTHS);
}

/**
 * Returns the oldest entries that may be removed: all before a moment, up to the first that is newer, is still valid, or
 * has a fault. Nothing is taken from the middle of the chain, and no trace of a change is cleared away.
 * @param before ISO 8601
 * @param now ISO 8601
 */
export function removable(read: readonly ReadEntry[], before: string, now: string): readonly ReadEntry[] {
  const first = read.findIndex(({ entry, fault }) => fault !== null || !entry || !isOver(entry.record, before, now));
  return first < 0 ? read : read.slice(0, first);
}

function isOver(record: Registered, before: string, now: string): boolean {
  const expires = "expires" in record ? record.expires : null;
  return Date.parse(record.at) < Date.parse(before) && (expires === null || Date.parse(expires) < Date.parse(now));
}

/**
 * Returns the record of a removal, which is entered in the register before anything is deleted: the chain goes on from
 * the newest entry removed, and says that it does. Null where there is nothing to remove.
 */
export function removalOf(
  removed: readonly ReadEntry[],
  { by, at, before }: Pick<RemovalRecord, "by" | "at" | "before">,
): RemovalRecord | null {
  const last = removed.at(-1);
  return last ? { version: 1, by, at, removedThrough: last.head, before } : null;
}

/** Returns how many of the entries are records of verifications. */
export function countOfVerifications(read: readonly ReadEntry[]): number {
  return read.filter(({ entry }) => entry && isVerification(entry)).length;
}
