import type { Host } from "../host/host";
import { done, type Store, type Stored, type StoreFault } from "../host/store";
import { keptFrom, keptText, type KeptVerification } from "../verify/kept";
import type { MessageMark } from "../verify/record";
import { sealedWithin, unsealed, type Unsealed } from "../verify/seal";
import type { Verification } from "../verify/verification";

export { keptMark } from "../verify/kept";
export { resumed } from "../verify/seal";

/** The message whose verification is kept. */
export interface KeptFor {
  readonly itemId: string;
  readonly mark: MessageMark;
  readonly key: string;
}

/** Returns the verification that is kept for a message: the device's, or a shorter one from the message's properties. */
export async function readVerification(host: Host, { itemId, mark, key }: KeptFor): Promise<Unsealed | null> {
  const here = await host.store.read("verifications", mark.sha256);
  if (here.status === "done" && here.value !== null) {
    const kept = keptFrom(here.value, key);
    if (kept?.mark.sha256 === mark.sha256) return kept;
  }
  const there = await host.itemState(itemId).read();
  return "text" in there && there.text !== null ? unsealed(there.text, mark.sha256, key) : null;
}

/** Keeps a verification on the device; returns why it was not kept. */
export async function keepOnDevice(
  { store }: Host,
  { mark, key }: KeptFor,
  verification: Verification,
): Promise<StoreFault | null> {
  const kept = await store.update("verifications", mark.sha256, () => keptText(verification, mark, key));
  return kept.status === "failed" ? kept.fault : null;
}

/** Keeps a verification with its message, for the person's other devices; where it cannot be, the device has it. */
export async function keepWithMessage(host: Host, { itemId, mark, key }: KeptFor, verification: Verification) {
  await host.itemState(itemId).write(sealedWithin(verification, mark.sha256, key));
}

/** Returns all verifications that this device keeps and that can be read. */
export async function allKept(store: Store, key: string): Promise<Stored<readonly KeptVerification[]>> {
  const listed = await store.list("verifications");
  return listed.status === "failed" ? listed : done(listed.value.flatMap(({ text }) => keptFrom(text, key) ?? []));
}

/** Forgets the verification of a message. */
export async function forget(store: Store, { sha256 }: MessageMark): Promise<Stored<null>> {
  const deleted = await store.update("verifications", sha256, () => null);
  return deleted.status === "failed" ? deleted : done(null);
}
