import type { Account } from "../directory/account";
import { monthsLater } from "./months-later";
import type { VerificationRecord } from "./record";
import type { EntryOf } from "./register";

/** Soon enough to call before the next invoice. */
const DAYS_BEFORE = 30;

const DAY_MS = 86_400_000;

/** How long a verification still counts; `none` where it released nothing. */
export type Validity = "none" | "valid" | "ends-soon" | "expired";

/** @param now ISO 8601 */
export function validityOf({ expires }: VerificationRecord, now: string): Validity {
  if (expires === null) return "none";
  const left = Date.parse(expires) - Date.parse(now);
  if (left <= 0) return "expired";
  return left <= DAYS_BEFORE * DAY_MS ? "ends-soon" : "valid";
}

/**
 * Whether an account on record was verified so long ago that it has to be verified again. It stays on record; one whose
 * day was not noted cannot be judged.
 * @param today ISO 8601
 */
export function isVerificationOver(
  { status, since }: Pick<Account, "status" | "since">,
  validMonths: number,
  today: string,
): boolean {
  if (status !== "verified" || since === null) return false;
  return Date.parse(monthsLater(since, validMonths)) <= Date.parse(today);
}

/**
 * Returns the verifications that have to be made again, or soon have to, the oldest first; one of the same account that
 * came later takes their place.
 * @param standing see `standing`
 */
export function dueAgain(
  standing: readonly EntryOf<VerificationRecord>[],
  now: string,
): readonly EntryOf<VerificationRecord>[] {
  const newest = new Map(standing.map((entry) => [accountOf(entry), entry]));
  return [...newest.values()]
    .filter(({ record }) => ["expired", "ends-soon"].includes(validityOf(record, now)))
    .sort((a, b) => Date.parse(a.record.expires ?? "") - Date.parse(b.record.expires ?? ""));
}

/** A verification without an account was of one message only. */
function accountOf({ record, hash }: EntryOf<VerificationRecord>): string {
  return record.account?.fingerprint ?? hash;
}
