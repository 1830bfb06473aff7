import { domainOf, isFreeMail } from "../../directory/domain";
import type { Mailbox, PartName } from "../../message/message";
import type { Check, Facts } from "../check";
import { mailboxEvidence } from "../evidence";
import type { Finding, Severity } from "../finding";
import { asksForMoney } from "../money";
import { nameVariants, nameWords, speakForOrganisation } from "./name-variants";
import { organisationsAtStake, wears, type OrganisationName, type Wearing } from "./organisation-names";
import { isOnRecord } from "./standing";

/** The organisation whose name a free-mail mailbox bears, and how: `role` is a stranger who speaks for some organisation. */
interface Borrowed {
  readonly organisation: OrganisationName;
  readonly how: Wearing | "name" | "role";
}

function payeeNamed({ known }: Facts, { name }: Mailbox): string | undefined {
  return nameVariants(name).flatMap((variant) => known.lookup.payeesNamed(variant))[0]?.name;
}

function borrowed(facts: Facts, mailbox: Mailbox): Borrowed | null {
  const writer = nameWords(mailbox.name);
  const worn = organisationsAtStake(facts).flatMap((organisation) => {
    const how = wears(mailbox.address, organisation, writer);
    return how === null ? [] : [{ organisation, how }];
  });
  const name = payeeNamed(facts, mailbox);
  const shown = name === undefined ? undefined : { organisation: { name, domain: "" }, how: "name" as const };
  return worn.find(({ how }) => how === "whole") ?? shown ?? worn[0] ?? persona(mailbox);
}

/** A department ("billing.smith@…", "Smith Ltd") on free mail: small firms write so, and it says who cannot be told apart. */
function persona({ name, address }: Mailbox): Borrowed | null {
  const words = [...nameWords(name), ...nameWords(address.slice(0, Math.max(0, address.lastIndexOf("@"))))];
  return speakForOrganisation(words) ? { organisation: { name: name || address, domain: "" }, how: "role" } : null;
}

function weigh(facts: Facts, how: Borrowed["how"]): Severity {
  if (how === "role") return "info";
  return how === "whole" && asksForMoney(facts) ? "danger" : "caution";
}

function findIn(facts: Facts, part: PartName, mailbox: Mailbox): readonly Finding[] {
  const domain = domainOf(mailbox.address);
  if (!isFreeMail(domain) || isOnRecord(facts.known.lookup, mailbox.address)) return [];
  const found = borrowed(facts, mailbox);
  if (!found) return [];
  return [
    {
      code: "sender.organisation-on-free-mail",
      severity: weigh(facts, found.how),
      params: { name: found.organisation.name, domain, seen: mailbox.address },
      evidence: [mailboxEvidence(facts.message, part, mailbox)],
    },
  ];
}

/**
 * The user's own organisation or a payee writes, or is to be answered, at a free-mail address that is not on record;
 * a stranger's organisation there is a note.
 * Params: `name` of the organisation, `domain` of the provider, `seen` (the address).
 */
export const organisationOnFreeMail: Check = {
  id: "sender.organisation-on-free-mail",
  needs: ["from"],
  find: (facts) => {
    const { from, replyTo } = facts.message;
    const inFrom = from ? findIn(facts, "from", from) : [];
    return inFrom.length > 0 ? inFrom : replyTo.flatMap((mailbox) => findIn(facts, "reply-to", mailbox)).slice(0, 1);
  },
};
