import * as v from "valibot";
import { canonicalJson, hashOf } from "./canonical";
import type { VerificationRecord } from "./record";
import { recordSchema, withinLimits } from "./record-schema";

/** That the oldest entries were removed when the time was up for which they are kept. */
export interface RemovalRecord {
  readonly version: 1;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** The newest entry that was removed, and with it all before. */
  readonly removedThrough: Head;
  /** ISO 8601: everything recorded before this moment. */
  readonly before: string;
}

/** What an entry holds. */
export type Registered = VerificationRecord | RemovalRecord;

/** An entry of the register: what it records, its place, and the hash of the entry before it. */
export interface EntryOf<Record extends Registered> {
  /** From 1. */
  readonly sequence: number;
  readonly record: Record;
  /** The earlier entry's hash. */
  readonly previous: string;
  /** SHA-256 of the three fields above, as canonical JSON. */
  readonly hash: string;
}

export type RegisterEntry = EntryOf<VerificationRecord> | EntryOf<RemovalRecord>;

/** The newest entry's place and hash. Whoever keeps one can tell later whether the chain before it was rewritten. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** Longer than an address. */
const MAX_NAME = 400;

/** What stands before the first entry. */
export const START: Head = { sequence: 0, hash: "0".repeat(64) };

/** Returns the entry that a record makes after a head. */
export function entryAfter<Record extends Registered>(head: Head, record: Record): EntryOf<Record> {
  const content = { sequence: head.sequence + 1, record: withinLimits(record), previous: head.hash };
  return { ...content, hash: hashOf(content) };
}

/** Returns the text in which an entry is kept: its canonical JSON. */
export function entryText(entry: EntryOf<Registered>): string {
  return canonicalJson(entry);
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const sequence = v.pipe(v.number(), v.integer(), v.minValue(1));

const removalSchema = v.strictObject({
  version: v.literal(1),
  by: v.pipe(v.string(), v.maxLength(MAX_NAME)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  removedThrough: v.strictObject({ sequence, hash }),
  before: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, RemovalRecord>;

const entrySchema = v.union([
  v.strictObject({ sequence, record: recordSchema, previous: hash, hash }),
  v.strictObject({ sequence, record: removalSchema, previous: hash, hash }),
]) satisfies v.GenericSchema<unknown, RegisterEntry>;

/** Whether an entry records a verification. */
export function isVerification(entry: RegisterEntry): entry is EntryOf<VerificationRecord> {
  return "outcome" in entry.record;
}

/** Why an entry is not what it was. */
export type ChainFault =
  | "unreadable" // no entry at all
  | "altered" // its hash is not that of its content
  | "detached"; // it does not follow the entry before it

/** An entry as it was read, with what is wrong with it. */
export interface ReadEntry {
  /** Its place in the chain: its sequence, or where it stands if it cannot be read. */
  readonly place: number;
  readonly entry: RegisterEntry | null;
  readonly fault: ChainFault | null;
  /** What the next entry has to follow. */
  readonly head: Head;
}

/**
 * Reads a register and checks its chain: any change of an entry's text is found at that entry, a removed, added or moved
 * one at the entry after it. Oldest entries may be missing as far as a later entry says that they were removed.
 * It cannot find a chain that was made anew as a whole, nor one whose newest entries are gone: see `followsFrom`.
 */
export function readRegister(texts: readonly string[]): readonly ReadEntry[] {
  const entries = texts.map(entryIn);
  let head = startOf(entries);
  return texts.map((text, at) => {
    const entry = entries[at] ?? null;
    const fault = faultOf(entry, text, head);
    // The hash of an unreadable text holds it in place, so that it cannot be made readable again as something else.
    head = entry ? headOfEntry(entry) : { sequence: head.sequence + 1, hash: hashOf(text) };
    return { place: head.sequence, entry, fault, head };
  });
}

/** Returns what a kept text says; null when it is no entry. */
export function entryIn(text: string): RegisterEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const result = v.safeParse(entrySchema, value);
  return result.success ? result.output : null;
}

/** Returns what the first entry that is there has to follow. */
function startOf(entries: readonly (RegisterEntry | null)[]): Head {
  const first = entries[0];
  const removed = removedThrough(entries.flatMap((entry) => entry ?? []));
  if (!first || first.sequence === 1 || first.sequence > removed.sequence + 1) return START;
  if (first.sequence === removed.sequence + 1) return removed;
  // The removal was interrupted: the entries still there lead up to the one that it names.
  return { sequence: first.sequence - 1, hash: first.previous };
}

/** Returns the newest entry that a removal names; the start where nothing was removed. */
function removedThrough(entries: readonly RegisterEntry[]): Head {
  return (
    entries
      .flatMap((entry) => (isVerification(entry) || !isWhole(entry) ? [] : [entry]))
      // What is removed came before its removal.
      .filter(({ record, sequence: at }) => record.removedThrough.sequence < at)
      .map(({ record }) => record.removedThrough)
      .reduce((newest, removed) => (removed.sequence > newest.sequence ? removed : newest), START)
  );
}

function isWhole({ hash: told, ...content }: RegisterEntry): boolean {
  return hashOf(content) === told;
}

function faultOf(entry: RegisterEntry | null, text: string, head: Head): ChainFault | null {
  if (!entry) return "unreadable";
  // One value has other texts, too: only the canonical one is what was kept.
  if (!isWhole(entry) || entryText(entry) !== text) return "altered";
  return entry.previous === head.hash && entry.sequence === head.sequence + 1 ? null : "detached";
}

function headOfEntry({ sequence: at, hash: of }: RegisterEntry): Head {
  return { sequence: at, hash: of };
}

/** Returns the head of a register that was read. */
export function headOf(read: readonly ReadEntry[]): Head {
  return read.at(-1)?.head ?? START;
}

/** How a register stands to a head that was kept elsewhere: in an approval mail, an export, an evidence pack. */
export type HeadVerdict =
  | "contained"
  | "truncated" // the newest entries are gone
  | "rewritten"
  | "removed"; // the entry was removed by its age: nothing can be said of it

/** Compares a register with an earlier head. */
export function followsFrom(read: readonly ReadEntry[], earlier: Head): HeadVerdict {
  if (earlier.sequence === 0) return "contained";
  const removed = removedThrough(read.flatMap(({ entry, fault }) => (entry && fault === null ? [entry] : [])));
  if (removed.sequence === earlier.sequence) return removed.hash === earlier.hash ? "contained" : "rewritten";
  const found = read.find(({ place }) => place === earlier.sequence);
  if (!found) return earlier.sequence < removed.sequence ? "removed" : "truncated";
  return found.head.hash === earlier.hash && found.fault !== "altered" ? "contained" : "rewritten";
}

/**
 * Returns the records that still stand: an entry stands no more once it was corrected, or once the same verification came
 * to another end. What was altered stands for nothing.
 */
export function standing(read: readonly ReadEntry[]): readonly EntryOf<VerificationRecord>[] {
  const entries = read.flatMap(({ entry, fault }) =>
    entry && fault !== "altered" && isVerification(entry) ? [entry] : [],
  );
  const corrected = new Set(entries.map(({ record }) => record.corrects));
  const last = new Map(entries.map(({ record, sequence: at }) => [verificationOf(record), at]));
  return entries.filter(
    ({ hash: of, record, sequence: at }) => !corrected.has(of) && last.get(verificationOf(record)) === at,
  );
}

/** What tells one verification from others: the message, and when it began. */
function verificationOf({ message, startedAt }: VerificationRecord): string {
  return `${message.sha256} ${startedAt}`;
}
