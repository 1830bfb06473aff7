import { domainOf, isFreeMail, sameOrganisation } from "../../directory/domain";
import type { Payee } from "../../directory/directory";
import type { Lookup } from "../../directory/lookup";
import type { Facts } from "../check";
import { asksForMoney } from "../money";
import { askedPayments } from "../payment/asked-payments";
import type { Payment } from "../payment/payment";
import { isAligned, isVouchedFor, passedDomainsOf, verdictOf } from "./authentication";
import { listDomainsOf } from "./mailing-list";
import { nameVariants } from "./name-variants";
import { isService } from "./services";

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
 * Whether the only accounts asked to be paid are on record with the payee: whoever carries the message, the money goes
 * where it belongs.
 */
function asksOnlyForTheirAccounts(facts: Facts, payee: Payee): boolean {
  const asked = askedPayments(facts);
  const theirs = ({ kind, value }: Payment) =>
    facts.known.lookup.accountsOnRecord(kind, value).some((record) => record.payee === payee);
  return asked.length > 0 && asked.every(theirs);
}

/**
 * Returns whether the message comes from a service that carries it for a payee: its domain passed authentication, and
 * replies go to the payee's address on record. Anybody can name a payee in Reply-To, so a stranger is such a service
 * only when it is a known one, or when it asks for nothing but the payee's accounts on record.
 */
export function comesThroughService(facts: Facts): boolean {
  const { message, known } = facts;
  const { from, replyTo } = message;
  const domain = domainOf(from?.address ?? "");
  if (replyTo.length === 0 || isFreeMail(domain) || !isVouchedFor(message)) return false;
  const [payee, ...others] = new Set(replyTo.map(({ address }) => known.lookup.payeeOfAddress(address)));
  if (!payee || others.length > 0 || replyTo.some(({ address }) => sameOrganisation(domainOf(address), domain))) {
    return false;
  }
  return isService(domain) || asksOnlyForTheirAccounts(facts, payee);
}

/** Returns whether the sender is on record, directly or through a service that replies to a payee's address on record. */
export function senderIsKnown(facts: Facts): boolean {
  const { from } = facts.message;
  return from !== null && (isOnRecord(facts.known.lookup, from.address) || comesThroughService(facts));
}

/** Whether From is the user's own side, or bears the address or the name of a person to protect. */
function claimsToBeOneOfUs({ message: { from }, known: { lookup } }: Facts): boolean {
  if (from === null) return false;
  if (isOurs(lookup, from.address) || lookup.personOfAddress(from.address) !== undefined) return true;
  return nameVariants(from.name).some((variant) => lookup.peopleNamed(variant).length > 0);
}

/**
 * Returns whether a mailing list rewrote the sender or the body (RFC 2919, RFC 2369), which excuses what would be odd
 * elsewhere. Any sender can write List-Id: the receiving side must say that SPF or DKIM passed for the list's own
 * organisation. Anybody can run a list too: it excuses nobody who asks for money, nor a failed use of our own name.
 */
export function cameThroughList(facts: Facts): boolean {
  const { message } = facts;
  const lists = listDomainsOf(message);
  if (lists.length === 0) return false;
  const passed = passedDomainsOf(message);
  if (!lists.some((list) => passed.some((domain) => isAligned(list, domain)))) return false;
  if (claimsToBeOneOfUs(facts) && verdictOf(message) === "failed") return false;
  return !asksForMoney(facts);
}

/**
 * Returns whether a message says that it came through a list and asks for no money. That is enough to let strangers with
 * similar addresses stand side by side among its recipients; it excuses nothing about the sender.
 */
export function claimsListWithoutRequest(facts: Facts): boolean {
  return listDomainsOf(facts.message).length > 0 && !asksForMoney(facts);
}
