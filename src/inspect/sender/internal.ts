import type { Facts } from "../check";
import { isVouchedFor } from "./authentication";
import { beganInside } from "./began-inside";
import { isOurs } from "./standing";

/** Whether a message comes from the user's own organisation, and its headers bear that out. */
export function isInternal({ message, known }: Facts): boolean {
  if (message.from === null || !isOurs(known.lookup, message.from.address)) return false;
  return isVouchedFor(message) || beganInside(message);
}
