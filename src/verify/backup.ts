import * as v from "valibot";
import type { Directory } from "../directory/directory";
import { keptDirectory, keptText } from "../directory/kept";
import { tickedPayees } from "../directory/import/import-outcome";
import { mergedDirectory } from "../directory/merge";
import { hashOf } from "./canonical";
import { policyFrom } from "./policy-schema";
import type { Approver } from "./policy";
import { followsFrom, headOf, readRegister, START, type Head } from "./register";

/** A text that is kept under a key. */
export interface BackedUpText {
  readonly key: string;
  readonly text: string;
}

/** All that a device keeps for a person, as the texts in which it keeps them. Its own key is not among it. */
export interface Contents {
  readonly directory: string | null;
  /** The rule for the second person; null where none was set. */
  readonly policy: string | null;
  /** In the order of the chain. */
  readonly register: readonly string[];
  readonly verifications: readonly BackedUpText[];
  readonly requests: readonly BackedUpText[];
}

/** What a backup file holds, and whose it is. */
export interface Backup {
  /** ISO 8601. */
  readonly madeAt: string;
  /** The mailbox's owner; empty where the mail program did not tell. */
  readonly mailbox: string;
  readonly contents: Contents;
}

/** The version of a backup file; a change that old programs misread needs a new one. */
export const BACKUP_VERSION = 1;

/** As a directory of the largest size has, with a register beside it. */
export const MAX_BACKUP_CHARACTERS = 100_000_000;

/** Longer than any record with all its notes. */
const MAX_TEXT = 60_000_000;
const MAX_LIST = 500_000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const texts = v.pipe(
  v.array(v.strictObject({ key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), text })),
  v.maxLength(MAX_LIST),
);

const backupSchema = v.strictObject({
  secondChannelBackup: v.literal(BACKUP_VERSION),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  mailbox: v.pipe(v.string(), v.maxLength(400)),
  contents: v.strictObject({
    directory: v.nullable(text),
    policy: v.nullable(text),
    register: v.pipe(v.array(text), v.maxLength(MAX_LIST)),
    verifications: texts,
    requests: texts,
  }),
  sha256: v.string(),
});

/** Returns the text of a backup file. Its hash finds what a damaged disk did to it, not what a forger did. */
export function backupText({ madeAt, mailbox, contents }: Backup): string {
  const backup = { secondChannelBackup: BACKUP_VERSION, madeAt, mailbox, contents };
  return JSON.stringify({ ...backup, sha256: hashOf(backup) });
}

/**
 * Why a file is not restored: it is no backup (or only a part of one), larger than any, of a newer program, changed since
 * it was made, or its directory cannot be read.
 */
export type BackupFault = "not-a-backup" | "too-large" | "newer" | "changed" | "directory";

/** Reads a backup file, which is as untrusted as a message; never throws. */
export function backupFrom(file: string): { readonly backup: Backup } | { readonly fault: BackupFault } {
  if (file.length > MAX_BACKUP_CHARACTERS) return { fault: "too-large" };
  const value = objectIn(file);
  const version = value && "secondChannelBackup" in value ? value.secondChannelBackup : null;
  if (typeof version === "number" && version > BACKUP_VERSION) return { fault: "newer" };
  const result = v.safeParse(backupSchema, value);
  if (!result.success) return { fault: "not-a-backup" };
  const { sha256, ...hashed } = result.output;
  if (sha256 !== hashOf(hashed)) return { fault: "changed" };
  const { madeAt, mailbox, contents } = hashed;
  const { state } = keptDirectory(contents.directory);
  if (state !== "read") return { fault: state === "newer" ? "newer" : "directory" };
  return { backup: { madeAt, mailbox, contents } };
}

function objectIn(file: string): object | null {
  try {
    const value: unknown = JSON.parse(file);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/** What is said of contents before they are restored or deleted. */
export interface Summary {
  readonly payees: number;
  readonly accounts: number;
  readonly verifications: number;
  readonly entries: number;
  /** How many entries of the register are not as they were entered. */
  readonly faults: number;
  readonly head: Head;
  /** Who may agree as a second person. */
  readonly approvers: readonly Approver[];
}

/** Returns what contents hold, in numbers. */
export function summaryOf({ directory, policy, register, verifications }: Contents): Summary {
  const payees = directoryIn(directory)?.payees ?? [];
  const read = readRegister(register);
  return {
    payees: payees.length,
    accounts: payees.reduce((sum, { accounts }) => sum + accounts.length, 0),
    verifications: verifications.length,
    entries: read.length,
    faults: read.filter(({ fault }) => fault !== null).length,
    head: headOf(read),
    approvers: policyIn(policy)?.approvers ?? [],
  };
}

/** Returns the directory that a text holds; null where it cannot be read. */
export function directoryIn(kept: string | null): Directory | null {
  const read = keptDirectory(kept);
  return read.state === "read" ? read.directory : null;
}

function policyIn(kept: string | null) {
  const value = kept === null ? null : objectIn(kept);
  return value && "policy" in value ? policyFrom(value.policy) : null;
}

/**
 * What becomes of the register: it is `same` where the file has nothing new, `longer` where the file's goes on from it,
 * `apart` where the two went different ways or one of them was altered: one chain cannot hold both.
 */
export type RegisterStanding = "same" | "longer" | "apart";

/** Returns how the register of a backup stands to the one of this device. */
export function registerStanding(present: readonly string[], backedUp: readonly string[]): RegisterStanding {
  const [here, there] = [readRegister(present), readRegister(backedUp)];
  if (followsFrom(here, headOf(there)) === "contained") return "same";
  const isWhole = [...here, ...there].every(({ fault }) => fault === null);
  return isWhole && (here.length === 0 || followsFrom(there, headOf(here)) === "contained") ? "longer" : "apart";
}

/** How a backup is added to what is there. */
export interface Taking {
  /** Ids of what is added to payees who are known: nothing else of them is taken. */
  readonly ticked: ReadonlySet<string>;
  /** What the organisation's file makes known. */
  readonly organisation: Directory;
}

/**
 * Returns what a device has once a backup was added to it: what is missing comes from the file, what is there stays. Who
 * may agree as a second person is taken only where nothing was set here.
 * @returns null where this device's own directory cannot be read: nothing may be written over it
 */
export function added(present: Contents, { contents }: Backup, { ticked, organisation }: Taking): Contents | null {
  const own = directoryIn(present.directory);
  const other = directoryIn(contents.directory);
  if (!own || !other) return null;
  const taken = { ...other, payees: tickedPayees(mergedDirectory(organisation, own), other.payees, ticked) };
  const isLonger = registerStanding(present.register, contents.register) === "longer";
  return {
    directory: contents.directory === null ? present.directory : keptText(mergedDirectory(taken, own)),
    policy: present.policy ?? contents.policy,
    register: isLonger ? contents.register : present.register,
    verifications: united(present.verifications, contents.verifications),
    requests: united(present.requests, contents.requests),
  };
}

function united(present: readonly BackedUpText[], other: readonly BackedUpText[]): readonly BackedUpText[] {
  const keys = new Set(present.map(({ key }) => key));
  return [...present, ...other.filter(({ key }) => !keys.has(key))];
}

/** When a backup was last made, and of how much. */
export interface LastBackup {
  /** ISO 8601. */
  readonly at: string;
  /** The register's newest entry. */
  readonly entries: number;
  readonly payees: number;
}

/** What a backup is due for: there was none, much came since, or it is old and something came since. */
export type BackupDue = "never" | "many" | "old";

/** As much as somebody would mind to do again. */
const MANY_CHANGES = 20;
const OLD_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Returns why a backup should be made now; null when it need not.
 * @param now ISO 8601
 */
export function backupDue(last: LastBackup | null, { payees, head }: Summary, now: string): BackupDue | null {
  if (!last) return payees > 0 || head.sequence > START.sequence ? "never" : null;
  const changes = Math.abs(payees - last.payees) + Math.abs(head.sequence - last.entries);
  if (changes >= MANY_CHANGES) return "many";
  return changes > 0 && Date.parse(now) - Date.parse(last.at) > OLD_DAYS * DAY_MS ? "old" : null;
}

const lastSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  entries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  payees: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Reads when a backup was last made; null where none was, or the note cannot be read. */
export function lastBackupIn(kept: string | null): LastBackup | null {
  const result = v.safeParse(lastSchema, kept === null ? null : objectIn(kept));
  return result.success ? result.output : null;
}
