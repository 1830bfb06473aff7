import { domainOf, isFreeMail, sameOrganisation } from "../../directory/domain";
import type { Lookup } from "../../directory/lookup";
import type { Facts } from "../check";
import { verdictOf } from "./authentication";

/** Returns whether an address is on record: a payee's, a person's, a sender's seen before, or the own organisation's. */
export function isOnRecord(lookup: Lookup, address: string): boolean {
  return (
    lookup.payeeOfAddress(address) !== undefined ||
    lookup.personOfAddress(address) !== undefined ||
    lookup.senderOfAddress(address) !== undefined ||
    isOurs(lookup, address)
  );
}

/** Returns whether an address is the user's own or of the user's organisation. */
export function isOurs(lookup: Lookup, address: string): boolean {
  return lookup.isOwnDomain(domainOf(address)) || (lookup.me !== null && address.toLowerCase() === lookup.me);
}

/**
 * Returns whether replies go to an address on record although the message comes from elsewhere, as from an invoicing
 * service. Only a sender whose domain passed authentication can be such a service.
 */
export function comesThroughService({ message, known }: Facts): boolean {
  const { from, replyTo } = message;
  if (!from || replyTo.length === 0 || isFreeMail(domainOf(from.address))) return false;
  const elsewhere = replyTo.every(({ address }) => !sameOrganisation(domainOf(address), domainOf(from.address)));
  const onRecord = replyTo.every(({ address }) => isOnRecord(known.lookup, address) && !isOurs(known.lookup, address));
  return elsewhere && onRecord && verdictOf(message) === "passed";
}

/** Returns whether the sender is on record, directly or through a service that replies to an address on record. */
export function senderIsKnown(facts: Facts): boolean {
  const { from } = facts.message;
  return from !== null && (isOnRecord(facts.known.lookup, from.address) || comesThroughService(facts));
}

/** Returns whether the message came through a mailing list (RFC 2919, RFC 2369), which rewrites senders and bodies. */
export function cameThroughList({ message }: Facts): boolean {
  return message.headers.some(({ name }) => /^list-(?:id|post)$/i.test(name));
}
