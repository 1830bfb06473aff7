import type { Verification, VerificationEvent } from "../verify/verification";
import type { Desk } from "./desk";
import type { KeptRequest } from "./kept-requests";
import { keepEvents, readVerification } from "./kept-verifications";

/** Returns the verification that a request was about, as this device keeps it; null where it keeps none of its own. */
export async function verificationAsked(
  { host, deviceKey, store }: Desk,
  { itemId, request }: KeptRequest,
): Promise<Verification | null> {
  const open = store.of(itemId);
  if (open || deviceKey === null) return open;
  const kept = await readVerification(host, { itemId, mark: request.record.message, key: deviceKey });
  return kept?.isOurs ? kept.verification : null;
}

/**
 * Tells the verification that a request was about what happened: its message need not be open.
 * @returns whether the device keeps it now
 */
export async function tellAsked(
  { host, deviceKey, store }: Desk,
  { itemId, request }: KeptRequest,
  event: VerificationEvent,
): Promise<boolean> {
  if (store.of(itemId)) {
    await store.tell(itemId, event);
    return store.keepingOf(itemId).fault === null;
  }
  if (deviceKey === null) return false;
  const about = { mark: request.record.message, key: deviceKey };
  const kept = await keepEvents(host.store, about, [event], { before: null, fresh: null });
  return kept.status === "done" && kept.verification !== null;
}
