import type { Lookup } from "../directory/lookup";
import { isOurs } from "../inspect/sender/standing";

/**
 * Whether an address is a payee's, who never approves their own payment. In one's own organisation a payee is known by
 * their whole address: a colleague has the same domain.
 */
export function isPayeeAddress(lookup: Lookup, address: string): boolean {
  const payee = lookup.payeeOfAddress(address);
  if (!payee) return false;
  return !isOurs(lookup, address) || payee.addresses.some((one) => one.toLowerCase() === address.toLowerCase());
}
