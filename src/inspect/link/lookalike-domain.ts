import { domainOf, sameOrganisation } from "../../directory/domain";
import type { Check, Facts } from "../check";
import type { Finding } from "../finding";
import { lookalikeParams } from "../sender/lookalike-params";
import { isKnownDomain } from "./known-domain";
import { linkEvidence, type SeenLink } from "./seen-link";

/** More would say the same. */
const MAX_FINDINGS = 5;

/** Different hosts looked at: each search costs, and no mail that a person wrote has as many. */
const MAX_HOSTS = 300;

/**
 * A link leads to a domain that resembles a known one without being it. Only what would be a sign of fraud in a sender
 * counts, for a newsletter links to many domains; it is a `caution`, since a link asks for nothing by itself.
 * Params: see `lookalikeParams`.
 */
export const linkLookalikeDomain: Check = {
  id: "link.lookalike-domain",
  needs: ["body"],
  find: (facts) =>
    [...firstLinks(facts)]
      .slice(0, MAX_HOSTS)
      .flatMap(([domain, link]) => findingFor(facts, domain, link))
      .slice(0, MAX_FINDINGS),
};

/** Returns, for each domain that links lead to, the first link. */
function firstLinks({ links }: Facts): ReadonlyMap<string, SeenLink> {
  const first = new Map<string, SeenLink>();
  for (const link of links) {
    const domain = link.target.host === "" ? domainOf(link.target.recipient) : link.target.host;
    if (domain !== "" && !first.has(domain)) first.set(domain, link);
  }
  return first;
}

function findingFor(facts: Facts, domain: string, link: SeenLink): readonly Finding[] {
  const { known, conversation, message } = facts;
  if (isKnownDomain(facts, domain)) return [];
  const fromSender = sameOrganisation(domain, domainOf(message.from?.address ?? ""));
  const lookalike = known.lookalikes.ofDomain(domain) ?? (fromSender ? null : conversation.lookalikes.ofDomain(domain));
  if (lookalike?.severity !== "danger") return [];
  return [
    {
      code: "link.lookalike-domain",
      severity: "caution",
      params: lookalikeParams(known.lookup, lookalike),
      evidence: [linkEvidence(link)],
    },
  ];
}
