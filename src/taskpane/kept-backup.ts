import type { Host, KeptFault } from "../host/host";
import { orderedKey } from "../host/memory-store";
import {
  COLLECTIONS,
  done,
  type Collection,
  type KeptText,
  type Store,
  type Stored,
  type StoreFault,
  type Texts,
} from "../host/store";
import {
  added,
  backupText,
  lastBackupIn,
  summaryOf,
  type Backup,
  type Contents,
  type LastBackup,
  type Taking,
} from "../verify/backup";
import type { KeepFault } from "./kept-verifications";

/** What a backup holds parts of. */
const BACKED_UP: readonly Collection[] = ["directory", "verifications", "requests", "register", "device"];

/** Where a directory, the rule for a second person and the note of the last backup are kept. */
const OWN = "own";
const POLICY = "policy";
const LAST = "backup";

/** What the device keeps, and when it was last backed up. */
export interface KeptContents {
  readonly contents: Contents;
  readonly last: LastBackup | null;
}

/** Reads all that the device keeps. */
export async function readContents(store: Store): Promise<Stored<KeptContents>> {
  const texts: [Collection, readonly KeptText[]][] = [];
  for (const collection of BACKED_UP) {
    const listed = await store.list(collection);
    if (listed.status === "failed") return listed;
    texts.push([collection, listed.value]);
  }
  const present: Texts = Object.fromEntries(texts);
  return done({ contents: contentsOf(present), last: lastBackupIn(textOf(present.device, LAST)) });
}

function contentsOf({ directory, verifications = [], requests = [], register = [], device }: Texts): Contents {
  return {
    directory: textOf(directory, OWN),
    policy: textOf(device, POLICY),
    register: register.map(({ text }) => text),
    verifications,
    requests,
  };
}

function textOf(texts: readonly KeptText[] = [], key: string): string | null {
  return texts.find((one) => one.key === key)?.text ?? null;
}

/** Notes that all contents were given to a file; returns why that was not noted. */
export async function noteBackup(store: Store, contents: Contents, at: string): Promise<Stored<null>> {
  const { payees, head } = summaryOf(contents);
  const note: LastBackup = { at, payees, entries: head.sequence };
  const noted = await store.update("device", LAST, () => JSON.stringify(note));
  return noted.status === "failed" ? noted : done(null);
}

/** Whether what is there is added to, or gives way. */
export type RestoreWay = ({ readonly how: "add" } & Taking) | { readonly how: "replace" };

/**
 * Restores a backup in one step: all of it or nothing. Where it takes the place of what is there, that is set aside as a
 * backup of its own.
 * @param at ISO 8601
 */
export async function restore(
  { store, me }: Pick<Host, "store" | "me">,
  backup: Backup,
  way: RestoreWay,
  at: string,
): Promise<Stored<null> | { readonly status: "failed"; readonly fault: KeepFault }> {
  const refused: { fault: KeepFault | null } = { fault: null };
  const restored = await store.rewrite([...BACKED_UP, "aside"], (present) => {
    const contents = contentsOf(present);
    const next = way.how === "add" ? added(contents, backup, way) : backup.contents;
    if (!next) {
      refused.fault = "newer";
      return null;
    }
    const former = { key: `backup ${at}`, text: backupText({ madeAt: at, mailbox: me ?? "", contents }) };
    return {
      ...textsOf(next, present),
      ...(way.how === "replace" ? { aside: [...(present.aside ?? []), former] } : {}),
    };
  });
  return refused.fault === null ? restored : { status: "failed", fault: refused.fault };
}

/** The device's own key stays: what another key sealed is there to be answered again. */
function textsOf({ directory, policy, register, verifications, requests }: Contents, { device = [] }: Texts): Texts {
  const others = device.filter(({ key }) => key !== POLICY);
  return {
    directory: directory === null ? [] : [{ key: OWN, text: directory }],
    device: policy === null ? others : [...others, { key: POLICY, text: policy }],
    register: register.map((text, at) => ({ key: orderedKey(at + 1), text })),
    verifications,
    requests,
  };
}

/** Why the device deleted nothing, and why the mailbox still has a part; null for what was deleted. */
export interface Deleted {
  readonly device: StoreFault | null;
  readonly mailbox: KeptFault | null;
}

/**
 * Deletes all that the device keeps, what was set aside and its key too, and what the mailbox keeps for the add-in as a
 * whole.
 */
export async function deleteEverything({ store, preferences, digest }: Host): Promise<Deleted> {
  const nothing: Texts = Object.fromEntries(COLLECTIONS.map((collection) => [collection, []]));
  const emptied = await store.rewrite(COLLECTIONS, () => nothing);
  if (emptied.status === "failed") return { device: emptied.fault, mailbox: null };
  const faults = [await preferences.write(""), await digest.write("")];
  return { device: null, mailbox: faults.find((fault) => fault !== null && fault !== "absent") ?? null };
}
