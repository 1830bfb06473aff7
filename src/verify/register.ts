import * as v from "valibot";
import { canonicalJson, hashOf } from "./canonical";
import type { VerificationRecord } from "./record";
import { recordSchema } from "./record-schema";

/** An entry of the register: a record, its place, and the hash of the entry before it. */
export interface RegisterEntry {
  /** From 1. */
  readonly sequence: number;
  readonly record: VerificationRecord;
  /** The earlier entry's hash. */
  readonly previous: string;
  /** SHA-256 of the three fields above, as canonical JSON. */
  readonly hash: string;
}

/** The newest entry's place and hash. Whoever keeps one can tell later whether the chain before it was rewritten. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** What stands before the first entry. */
export const START: Head = { sequence: 0, hash: "0".repeat(64) };

/** Returns the entry that a record makes after a head. */
export function entryAfter(head: Head, record: VerificationRecord): RegisterEntry {
  const content = { sequence: head.sequence + 1, record, previous: head.hash };
  return { ...content, hash: hashOf(content) };
}

/** Returns the text in which an entry is kept: its canonical JSON. */
export function entryText(entry: RegisterEntry): string {
  return canonicalJson(entry);
}

const entrySchema = v.strictObject({
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  record: recordSchema,
  previous: v.string(),
  hash: v.string(),
});

/** Why an entry is not what it was. */
export type ChainFault =
  | "unreadable" // no entry at all
  | "altered" // its hash is not that of its content
  | "detached"; // it does not follow the entry before it

/** An entry as it was read, in its place, with what is wrong with it. */
export interface ReadEntry {
  /** Its place in the list, from 1. */
  readonly place: number;
  readonly entry: RegisterEntry | null;
  readonly fault: ChainFault | null;
}

/**
 * Reads a register and checks its chain: any change of an entry's text is found at that entry, a removed, added or moved
 * one at the entry after it.
 * It cannot find a chain that was made anew as a whole, nor one whose newest entries are gone: see `followsFrom`.
 */
export function readRegister(texts: readonly string[]): readonly ReadEntry[] {
  let head = START;
  return texts.map((text, at) => {
    const entry = entryIn(text);
    const fault = faultOf(entry, text, head);
    head = entry ? { sequence: entry.sequence, hash: entry.hash } : { sequence: head.sequence + 1, hash: "" };
    return { place: at + 1, entry, fault };
  });
}

function entryIn(text: string): RegisterEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const result = v.safeParse(entrySchema, value);
  return result.success ? result.output : null;
}

function faultOf(entry: RegisterEntry | null, text: string, head: Head): ChainFault | null {
  if (!entry) return "unreadable";
  const { hash, ...content } = entry;
  // One value has other texts, too: only the canonical one is what was kept.
  if (hashOf(content) !== hash || entryText(entry) !== text) return "altered";
  return entry.previous === head.hash && entry.sequence === head.sequence + 1 ? null : "detached";
}

/** Returns the head of a register that was read. */
export function headOf(read: readonly ReadEntry[]): Head {
  const last = read.at(-1)?.entry;
  return last ? { sequence: last.sequence, hash: last.hash } : START;
}

/** How a register stands to a head that was kept elsewhere: in an approval mail, an export, an evidence pack. */
export type HeadVerdict = "contained" | "truncated" | "rewritten";

/** Compares a register with an earlier head. */
export function followsFrom(read: readonly ReadEntry[], earlier: Head): HeadVerdict {
  if (earlier.sequence === 0) return "contained";
  const entry = read[earlier.sequence - 1]?.entry;
  if (!entry) return "truncated";
  return entry.hash === earlier.hash ? "contained" : "rewritten";
}

/** Returns the entries that still stand: an entry corrected later stands for its correction. */
export function standing(read: readonly ReadEntry[]): readonly RegisterEntry[] {
  const entries = read.flatMap(({ entry, fault }) => (entry && fault !== "altered" ? [entry] : []));
  const corrected = new Set(entries.map(({ record }) => record.corrects));
  return entries.filter(({ hash }) => !corrected.has(hash));
}
