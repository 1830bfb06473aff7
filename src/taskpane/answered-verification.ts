import { verificationAfter, type Verification, type VerificationEvent } from "../verify/verification";
import type { Desk } from "./desk";
import type { KeptRequest } from "./kept-requests";
import { keepOnDevice, readVerification } from "./kept-verifications";

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
 * Tells the verification that a request was about what happened, once the device keeps it: its message need not be open.
 * Returns whether it does.
 */
export async function tellAsked(desk: Desk, kept: KeptRequest, event: VerificationEvent): Promise<boolean> {
  const { host, deviceKey, store } = desk;
  const verification = await verificationAsked(desk, kept);
  if (!verification || deviceKey === null) return false;
  const about = { itemId: kept.itemId, mark: kept.request.record.message, key: deviceKey };
  const fault = await keepOnDevice(host, about, verificationAfter(verification, event));
  if (fault !== null) return false;
  store.tell(kept.itemId, { type: "resumed", verification });
  store.tell(kept.itemId, event);
  return true;
}
