import type { Host } from "../host/host";
import { done, failed, type Store, type Stored, type StoreFault } from "../host/store";
import { keptFrom, keptText, type KeptRead, type KeptVerification } from "../verify/kept";
import type { MessageMark } from "../verify/record";
import { resumed, sealedWithin, unsealed } from "../verify/seal";
import { verificationAfter, type Started, type Verification, type VerificationEvent } from "../verify/verification";
import { setAside } from "./set-aside";

/** The message whose verification is kept, and the device's key. */
export interface KeptFor {
  readonly mark: MessageMark;
  readonly key: string;
}

/** The same, as an item of the mailbox. */
export interface KeptItem extends KeptFor {
  readonly itemId: string;
}

/** Why a verification is not kept: `newer`, because a newer version of the program wrote what stands there. */
export type KeepFault = StoreFault | "newer";

/** What a device keeps of a message's verification. */
export type Found =
  /** `isOurs`: this device wrote it; else what was told in it stands as drafts. */
  | { readonly state: "read"; readonly verification: Verification; readonly isOurs: boolean }
  | { readonly state: "none" }
  /** What stood there was damaged and is set aside. */
  | { readonly state: "set-aside" }
  | { readonly state: "failed"; readonly fault: KeepFault };

/**
 * Reads the verification that the device keeps of a message.
 * @param fresh what a verification of it would begin with now
 */
export async function keptHere(store: Store, { mark, key }: KeptFor, fresh: Started): Promise<Found> {
  const here = await store.read("verifications", mark.sha256);
  if (here.status === "failed") return { state: "failed", fault: here.fault };
  if (here.value === null) return { state: "none" };
  const kept = keptFrom(here.value, key);
  if (kept.state === "read") return { state: "read", verification: resumed(kept, fresh), isOurs: kept.isOurs };
  if (kept.state === "newer") return { state: "failed", fault: "newer" };
  const moved = await putAside(store, mark.sha256, here.value);
  return moved.status === "failed" ? { state: "failed", fault: moved.fault } : { state: "set-aside" };
}

/** Returns the shorter one that stands in a message's own properties; null where there is none. */
export async function keptThere(host: Host, about: KeptItem, fresh: Started): Promise<Verification | null> {
  const there = await host.itemState(about.itemId).read();
  const kept = "text" in there && there.text !== null ? unsealed(there.text, about.mark.sha256, about.key) : null;
  return kept && resumed(kept, fresh);
}

function putAside(store: Store, key: string, text: string): Promise<Stored<null>> {
  return setAside(store, { collection: "verifications", key, text }, `verification ${key} ${new Date().toISOString()}`);
}

/** Returns the verification that is kept of a message on the device; null where it keeps none. */
export async function readVerification(
  { store }: Pick<Host, "store">,
  { mark, key }: KeptItem,
): Promise<KeptVerification | null> {
  const here = await store.read("verifications", mark.sha256);
  const kept = here.status === "done" && here.value !== null ? keptFrom(here.value, key) : null;
  return kept?.state === "read" ? kept : null;
}

/** What keeping came to. */
export type KeptEvents =
  | { readonly status: "done"; readonly verification: Verification | null }
  | { readonly status: "failed"; readonly fault: KeepFault };

/**
 * Makes events on the verification as the device keeps it at that moment, in one step that no other pane comes between.
 * What is damaged there is set aside first, and what a newer program wrote is left as it is.
 * @param before what stands where the device keeps none of its own
 * @param fresh what a verification would begin with now; null goes on under the rule for a second person that is kept
 * @returns the verification as it is kept now; null where there is none to make the events on
 */
export async function keepEvents(
  store: Store,
  { mark, key }: KeptFor,
  events: readonly VerificationEvent[],
  { before, fresh }: { readonly before: Verification | null; readonly fresh: Started | null },
): Promise<KeptEvents> {
  const seen: { state: KeptRead["state"]; next: Verification | null } = { state: "read", next: null };
  const written = await store.update("verifications", mark.sha256, (text) => {
    const kept = text === null ? null : keptFrom(text, key);
    seen.state = kept?.state ?? "read";
    if (seen.state !== "read") return text;
    const own = kept?.state === "read" && kept.isOurs ? kept : null;
    seen.next = after(own ? (fresh ? resumed(own, fresh) : own.verification) : before, events);
    return seen.next ? keptText(seen.next, mark, key) : text;
  });
  if (written.status === "failed") return written;
  if (seen.state === "newer") return { status: "failed", fault: "newer" };
  if (seen.state === "read") return { status: "done", verification: seen.next };
  const moved = await putAside(store, mark.sha256, written.value ?? "");
  return moved.status === "failed" ? moved : keepEvents(store, { mark, key }, events, { before, fresh });
}

/** Returns a verification after some events; null while none has begun. */
export function after(state: Verification | null, events: readonly VerificationEvent[]): Verification | null {
  return events.reduce<Verification | null>((one, event) => verificationAfter(one, event), state);
}

/** Keeps a verification with its message, for the person's other devices; where it cannot be, the device has it. */
export async function keepWithMessage(host: Host, { itemId, mark, key }: KeptItem, verification: Verification) {
  await host.itemState(itemId).write(sealedWithin(verification, mark.sha256, key));
}

/** What a list of verifications could not show: the damaged ones and those of a newer program. */
export interface AllKept {
  readonly kept: readonly KeptVerification[];
  readonly unread: number;
}

/** Returns all verifications that this device keeps, and how many of them cannot be read. */
export async function allKept(store: Store, key: string): Promise<Stored<AllKept>> {
  const listed = await store.list("verifications");
  if (listed.status === "failed") return failed(listed.fault);
  const read = listed.value.map(({ text }) => keptFrom(text, key));
  const kept = read.flatMap((one) => (one.state === "read" ? [one] : []));
  return done({ kept, unread: read.length - kept.length });
}

/** Forgets the verification of a message. */
export async function forget(store: Store, { sha256 }: MessageMark): Promise<Stored<null>> {
  const deleted = await store.update("verifications", sha256, () => null);
  return deleted.status === "failed" ? deleted : done(null);
}
