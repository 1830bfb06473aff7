import { domainOf, normalAddress, sameOrganisation } from "../../directory/domain";
import type { Lookup } from "../../directory/lookup";
import type { Mailbox } from "../../message/message";
import type { Lookalike, Sensitivity } from "../address/lookalike";
import type { Lookalikes } from "../address/lookalikes";
import type { Facts } from "../check";
import { nameVariants, spellsName } from "./name-variants";
import { isOurs } from "./standing";

/** How one address resembles a known one: by its domain, or by its part before the `@`. */
export interface Likeness {
  readonly of: "domain" | "address";
  readonly lookalike: Lookalike;
  /** Whether the known name takes part in the quoted conversation. */
  readonly inConversation: boolean;
}

/** Whether the name shown goes with the known address: the part before the `@` spells it, or it is on record for it. */
function isNamedAs({ known }: Facts, { name }: Mailbox, address: string): boolean {
  return (
    spellsName(address, name) || known.lookup.peopleNamed(name).some(({ addresses }) => addresses.includes(address))
  );
}

/**
 * Nobody outside gets an address on an organisation's own domain: two alike there are two colleagues, but for glyphs,
 * which no administrator hands out, and for one that bears the other's name.
 */
function isColleague(facts: Facts, mailbox: Mailbox, { kind, known }: Lookalike): boolean {
  return kind !== "glyph" && !isNamedAs(facts, mailbox, known);
}

function likenessIn(
  facts: Facts,
  lookalikes: Lookalikes,
  mailbox: Mailbox,
  sensitivity: Sensitivity,
): Omit<Likeness, "inConversation"> | null {
  const { address } = mailbox;
  const byDomain = lookalikes.ofDomain(domainOf(address), sensitivity);
  if (byDomain) return { of: "domain", lookalike: byDomain };
  const byAddress = lookalikes.ofAddress(address, sensitivity);
  if (!byAddress) return null;
  const sameDomain = sameOrganisation(domainOf(address), domainOf(byAddress.known));
  if (sameDomain && isColleague(facts, mailbox, byAddress)) return null;
  return { of: "address", lookalike: byAddress };
}

/** Whether an address is on record itself, or the user's organisation's: a payee's domain vouches for no mailbox there. */
function isThemselves(lookup: Lookup, address: string): boolean {
  const normal = normalAddress(address);
  const atPayee = lookup.payeeOfAddress(normal)?.addresses ?? [];
  return (
    isOurs(lookup, normal) ||
    lookup.personOfAddress(normal) !== undefined ||
    lookup.senderOfAddress(normal) !== undefined ||
    atPayee.includes(normal)
  );
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
  if (domainOf(address) === "" || isThemselves(known.lookup, address)) return null;
  const inThread = likenessIn(facts, conversation.lookalikes, mailbox, "in-context");
  if (inThread && !isOurs(known.lookup, address)) return { ...inThread, inConversation: true };
  if (bearsKnownName(facts, mailbox)) {
    const likeness = likenessIn(facts, known.lookalikes, mailbox, "in-context");
    return likeness && { ...likeness, inConversation: knownTakesPart(facts, likeness.lookalike) };
  }
  const likeness = likenessIn(facts, known.lookalikes, mailbox, "stranger");
  return likeness && { ...likeness, inConversation: knownTakesPart(facts, likeness.lookalike) };
}
