import { domainOf, isFreeMail } from "../../directory/domain";
import type { Mailbox, PartName } from "../../message/message";
import type { Check, Facts } from "../check";
import { mailboxEvidence } from "../evidence";
import type { Finding } from "../finding";
import { asksForMoney } from "../money";
import { nameVariants, nameWords } from "./name-variants";
import { organisationsAtStake, wears, type OrganisationName, type Wearing } from "./organisation-names";
import { isOnRecord } from "./standing";

/** The organisation whose name a free-mail mailbox bears, and how. */
interface Borrowed {
  readonly organisation: OrganisationName;
  readonly how: Wearing | "name";
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
  return worn.find(({ how }) => how === "whole") ?? shown ?? worn[0] ?? null;
}

function findIn(facts: Facts, part: PartName, mailbox: Mailbox): readonly Finding[] {
  const domain = domainOf(mailbox.address);
  if (!isFreeMail(domain) || isOnRecord(facts.known.lookup, mailbox.address)) return [];
  const found = borrowed(facts, mailbox);
  if (!found) return [];
  return [
    {
      code: "sender.organisation-on-free-mail",
      severity: found.how === "whole" && asksForMoney(facts) ? "danger" : "caution",
      params: { name: found.organisation.name, domain, seen: mailbox.address },
      evidence: [mailboxEvidence(facts.message, part, mailbox)],
    },
  ];
}

/**
 * The user's own organisation or a payee writes, or is to be answered, at a free-mail address that is not on record.
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
