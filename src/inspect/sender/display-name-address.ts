import { domainOf, normalAddress, sameOrganisation } from "../../directory/domain";
import type { Check, Facts } from "../check";
import { evidenceOf } from "../evidence";
import type { Severity } from "../finding";
import { cameThroughList, isOnRecord } from "./standing";

/** An address within a name; what follows the `@` has a dot in it. */
const ADDRESS = /[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,190}\.[a-z]{2,24}/iu;

function weigh({ message, known }: Facts, shown: string): Severity {
  const repliesThere = message.replyTo.some(({ address }) => normalAddress(address) === normalAddress(shown));
  if (repliesThere) return "info";
  return isOnRecord(known.lookup, shown) ? "danger" : "caution";
}

/**
 * The name shown is an address, and not the one the message comes from. A list or a service that writes on somebody's
 * behalf does that too, and then replies go to the address shown. Params: `shown`, `seen` (the real one).
 */
export const displayNameAddress: Check = {
  id: "sender.display-name-address",
  needs: ["from"],
  find: (facts) => {
    const { from } = facts.message;
    const shown = from && ADDRESS.exec(from.name.slice(0, 500))?.[0];
    if (!shown || cameThroughList(facts)) return [];
    const same = normalAddress(shown) === normalAddress(from.address);
    if (same || sameOrganisation(domainOf(shown), domainOf(from.address))) return [];
    return [
      {
        code: "sender.display-name-address",
        severity: weigh(facts, shown),
        params: { shown, seen: from.address },
        evidence: [evidenceOf(facts.message, "from", shown)],
      },
    ];
  },
};
