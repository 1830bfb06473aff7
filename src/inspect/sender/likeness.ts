import { domainOf, sameOrganisation } from "../../directory/domain";
import type { Mailbox } from "../../message/message";
import type { Lookalike } from "../address/lookalike";
import type { Sensitivity } from "../address/lookalike";
import type { Lookalikes } from "../address/lookalikes";
import type { Facts } from "../check";
import { nameVariants } from "./name-variants";
import { isOnRecord, isOurs } from "./standing";

/** How one address resembles a known one: by its domain, or by its part before the `@`. */
export interface Likeness {
  readonly of: "domain" | "address";
  readonly lookalike: Lookalike;
  /** Whether the known name takes part in the quoted conversation. */
  readonly inConversation: boolean;
}

function likenessIn(
  lookalikes: Lookalikes,
  address: string,
  sensitivity: Sensitivity,
): Omit<Likeness, "inConversation"> | null {
  const byDomain = lookalikes.ofDomain(domainOf(address), sensitivity);
  if (byDomain) return { of: "domain", lookalike: byDomain };
  const byAddress = lookalikes.ofAddress(address, sensitivity);
  // Nobody outside gets an address on an organisation's own domain: two alike there are two colleagues.
  if (!byAddress || sameOrganisation(domainOf(address), domainOf(byAddress.known))) return null;
  return { of: "address", lookalike: byAddress };
}

/** Whether the name shown is that of a person or payee on record. */
export function bearsKnownName({ known }: Facts, { name }: Mailbox): boolean {
  return nameVariants(name).some(
    (variant) => known.lookup.peopleNamed(variant).length > 0 || known.lookup.payeesNamed(variant).length > 0,
  );
}

function knownTakesPart({ conversation }: Facts, { known }: Lookalike): boolean {
  return known.includes("@")
    ? conversation.hasAddress(known) || conversation.hasOrganisation(domainOf(known))
    : conversation.hasOrganisation(known);
}

/**
 * Returns which known or quoted name a mailbox imitates, or null: also when the address itself is on record or takes
 * part in the conversation. A known display name, or a known name that takes part, makes the comparison more sensitive.
 */
export function likenessOf(facts: Facts, mailbox: Mailbox): Likeness | null {
  const { known, conversation } = facts;
  const { address } = mailbox;
  if (domainOf(address) === "" || isOnRecord(known.lookup, address)) return null;
  const inThread = likenessIn(conversation.lookalikes, address, "in-context");
  if (inThread && !isOurs(known.lookup, address)) return { ...inThread, inConversation: true };
  if (bearsKnownName(facts, mailbox)) {
    const likeness = likenessIn(known.lookalikes, address, "in-context");
    return likeness && { ...likeness, inConversation: knownTakesPart(facts, likeness.lookalike) };
  }
  const likeness = likenessIn(known.lookalikes, address, "stranger");
  return likeness && { ...likeness, inConversation: knownTakesPart(facts, likeness.lookalike) };
}
