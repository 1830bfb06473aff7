import { domainOf, normalAddress, sameOrganisation } from "../../directory/domain";
import type { Mailbox } from "../../message/message";
import type { Check, Facts } from "../check";
import { evidenceOf } from "../evidence";
import type { Severity } from "../finding";
import { asksForMoney } from "../money";
import { isVouchedFor } from "./authentication";
import { isService } from "./services";
import { cameThroughList, isOnRecord } from "./standing";

/** An address within a name; what follows the `@` has a dot in it. */
const ADDRESS = /[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,190}\.[a-z]{2,24}/iu;

/**
 * Anybody can send replies to the address shown, and a stranger to the true sender then loses nothing: beside a request
 * for money that reassures only where a known service writes for its customers.
 */
function weigh(facts: Facts, from: Mailbox, shown: string): Severity {
  const { message, known } = facts;
  const repliesThere = message.replyTo.some(({ address }) => normalAddress(address) === normalAddress(shown));
  const onRecord = isOnRecord(known.lookup, shown);
  const service = isService(domainOf(from.address)) && isVouchedFor(message);
  if (repliesThere && (!onRecord || service || !asksForMoney(facts))) return "info";
  return onRecord ? "danger" : "caution";
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
        severity: weigh(facts, from, shown),
        params: { shown, seen: from.address },
        evidence: [evidenceOf(facts.message, "from", shown)],
      },
    ];
  },
};
