import { domainOf, isFreeMail } from "../../directory/domain";
import type { Check } from "../check";
import { mailboxEvidence } from "../evidence";
import { nameWords } from "./name-variants";
import { organisationsAtStake, wears } from "./organisation-names";
import { cameThroughList, comesThroughService, isOnRecord } from "./standing";

/**
 * The user's own organisation or the claimed payee stands before the `@` of an address on another domain.
 * A service gives its customers such addresses too, and replies to them. Params: `name`, `seen`.
 */
export const localPartImitates: Check = {
  id: "sender.local-part-imitates",
  needs: ["from"],
  find: (facts) => {
    const { message, known } = facts;
    const { from } = message;
    if (!from || isFreeMail(domainOf(from.address)) || isOnRecord(known.lookup, from.address)) return [];
    if (cameThroughList(facts)) return [];
    const writer = nameWords(from.name);
    const worn = organisationsAtStake(facts).find(
      (organisation) => wears(from.address, organisation, writer) === "whole",
    );
    if (!worn) return [];
    return [
      {
        code: "sender.local-part-imitates",
        severity: comesThroughService(facts) ? "info" : "caution",
        params: { name: worn.name, seen: from.address },
        evidence: [mailboxEvidence(message, "from", from)],
      },
    ];
  },
};
