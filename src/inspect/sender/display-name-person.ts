import { domainOf, isFreeMail, normalAddress } from "../../directory/domain";
import type { Person } from "../../directory/directory";
import type { Lookup } from "../../directory/lookup";
import type { Mailbox } from "../../message/message";
import { ACTS_OF_IMPERSONATION, anyAct } from "../act-roles";
import type { Check, Facts } from "../check";
import { evidenceOf } from "../evidence";
import type { Severity } from "../finding";
import { asksForMoney } from "../money";
import { nameVariants, spellsName } from "./name-variants";
import { cameThroughList, isOnRecord } from "./standing";

/** Returns the protected person whose name this is, or undefined; a name of mere roles is nobody's. */
export function personNamed(lookup: Lookup, name: string): Person | undefined {
  for (const variant of nameVariants(name)) {
    const [person] = lookup.peopleNamed(variant);
    if (person) return person;
  }
  return undefined;
}

/** Anybody can name the person in Reply-To: it reassures only where nothing is asked for. */
function weigh(facts: Facts, person: Person): Severity {
  if (asksForMoney(facts) || leadsToMoney(facts)) return "danger";
  const theirs = new Set(person.addresses.map(normalAddress));
  const { replyTo } = facts.message;
  const repliesToThem = replyTo.length > 0 && replyTo.every(({ address }) => theirs.has(normalAddress(address)));
  return repliesToThem || isNamesake(facts.message.from) ? "info" : "caution";
}

/** Somebody whom another organisation gave an address in their own name: people share names. */
function isNamesake(from: Mailbox | null): boolean {
  return from !== null && !isFreeMail(domainOf(from.address)) && spellsName(from.address, from.name);
}

/** "I write from my private mailbox" is what absent colleagues say too: alone it leads nowhere. */
function leadsToMoney({ acts }: Facts): boolean {
  if (anyAct(acts, ACTS_OF_IMPERSONATION)) return true;
  const codes = new Set(acts.map(({ code }) => code));
  return codes.has("language.moves-channel") && codes.size > 1;
}

/**
 * The name shown is that of a person to protect, on an address that is not on record. Without a request it may be
 * their private address; beside one it is how executives are imitated. Params: `name`, `seen`, `known` (their address).
 */
export const displayNamePerson: Check = {
  id: "sender.display-name-person",
  needs: ["from"],
  find: (facts) => {
    const { message, known } = facts;
    const { from } = message;
    if (!from || isOnRecord(known.lookup, from.address) || cameThroughList(facts)) return [];
    const person = personNamed(known.lookup, from.name);
    if (!person) return [];
    return [
      {
        code: "sender.display-name-person",
        severity: weigh(facts, person),
        params: { name: person.name, seen: from.address, known: person.addresses[0] ?? "" },
        evidence: [evidenceOf(message, "from", from.name)],
      },
    ];
  },
};
