import { domainOf, isFreeMail } from "../../directory/domain";
import type { Check, Facts } from "../check";
import { evidenceOf } from "../evidence";
import { organisationDomain } from "../conversation";
import { nameVariants, nameWords, speakForOrganisation } from "./name-variants";
import { cameThroughList, comesThroughService, isOnRecord } from "./standing";

/** A single word this short names too much else to be an organisation's name. */
const MIN_OWN_NAME = 5;

/** Beside a department's name ("Acme Accounts Payable") a shorter one is enough. */
const MIN_OWN_NAME_OF_ROLE = 3;

/** The user's own organisation, where the display name is the label of its domain, however it is spaced. */
function ownOrganisationNamed({ known }: Facts, name: string): string | undefined {
  const squashed = nameVariants(name).map((variant) => nameWords(variant).join(""));
  const least = speakForOrganisation(nameWords(name)) ? MIN_OWN_NAME_OF_ROLE : MIN_OWN_NAME;
  return known.lookup.directory.ownDomains.find((domain) => {
    const label = nameWords(organisationDomain(domain).split(".")[0] ?? "").join("");
    return label.length >= least && squashed.includes(label);
  });
}

/**
 * The name shown is the user's own organisation's or a payee's, on a domain that is neither theirs nor free mail.
 * A service that writes for a payee and sends the replies to them is merely noted. Params: `name`, `seen`.
 */
export const displayNameOrganisation: Check = {
  id: "sender.display-name-organisation",
  needs: ["from"],
  find: (facts) => {
    const { message, known } = facts;
    const { from } = message;
    if (!from || isFreeMail(domainOf(from.address)) || isOnRecord(known.lookup, from.address)) return [];
    const [payee] = nameVariants(from.name).flatMap((variant) => known.lookup.payeesNamed(variant));
    const name = payee?.name ?? ownOrganisationNamed(facts, from.name);
    if (name === undefined || cameThroughList(facts)) return [];
    return [
      {
        code: "sender.display-name-organisation",
        severity: comesThroughService(facts) ? "info" : "caution",
        params: { name, seen: from.address },
        evidence: [evidenceOf(message, "from", from.name)],
      },
    ];
  },
};
