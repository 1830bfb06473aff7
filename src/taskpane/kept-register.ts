import { done, type Store, type Stored } from "../host/store";
import {
  entryAfter,
  entryIn,
  entryText,
  headOf,
  isVerification,
  readRegister,
  type Head,
  type ReadEntry,
  type Registered,
} from "../verify/register";
import type { VerificationRecord } from "../verify/record";
import { removalOf } from "../verify/retention";

/** Reads the register of this device. */
export async function readKept(store: Store): Promise<Stored<readonly ReadEntry[]>> {
  const listed = await store.list("register");
  return listed.status === "failed" ? listed : done(readRegister(listed.value.map(({ text }) => text)));
}

/** Enters a record after the newest entry, in one step that no other pane comes between. */
export async function enter(store: Store, record: Registered): Promise<Stored<null>> {
  const listed = await store.list("register");
  if (listed.status === "failed") return listed;
  const texts = listed.value.map(({ text }) => text);
  const last = headOf(readRegister(texts));
  const headAfter = (newest: string | null): Head => {
    const entry = newest === null ? null : entryIn(newest);
    // What cannot be read has no number of its own: it is counted.
    return entry ? { sequence: entry.sequence, hash: entry.hash } : last;
  };
  const kept = await store.append("register", (newest) => entryText(entryAfter(headAfter(newest), record)));
  return kept.status === "failed" ? kept : done(null);
}

/** Enters the record of a conclusion; one that is there already is not entered again. */
export async function enterOnce(store: Store, record: VerificationRecord): Promise<Stored<null>> {
  const kept = await readKept(store);
  if (kept.status === "failed") return kept;
  const isThere = kept.value.some(
    ({ entry }) => entry && isVerification(entry) && isSameConclusion(entry.record, record),
  );
  return isThere ? done(null) : enter(store, record);
}

function isSameConclusion(one: VerificationRecord, other: VerificationRecord): boolean {
  return one.at === other.at && one.message.sha256 === other.message.sha256 && one.corrects === other.corrects;
}

/**
 * Removes the oldest entries: first their removal is entered, then they are deleted, the oldest first, so that whatever
 * comes between leaves a chain that is whole.
 */
export async function removeOldest(
  store: Store,
  removed: readonly ReadEntry[],
  about: Parameters<typeof removalOf>[1],
): Promise<Stored<null>> {
  const record = removalOf(removed, about);
  if (!record) return done(null);
  const entered = await enter(store, record);
  if (entered.status === "failed") return entered;
  const listed = await store.list("register");
  if (listed.status === "failed") return listed;
  for (const { key, text } of listed.value) {
    const entry = entryIn(text);
    if (!entry || entry.sequence > record.removedThrough.sequence) break;
    const deleted = await store.update("register", key, () => null);
    if (deleted.status === "failed") return deleted;
  }
  return done(null);
}
