import { domainOf, normalAddress } from "../../directory/domain";
import type { Check, Facts } from "../check";
import { mailboxEvidence } from "../evidence";
import { arrivedAnonymously, verdictOf } from "./authentication";
import { borderOf } from "./received";
import { cameThroughList, isOurs } from "./standing";

/** The organisation's own web form writes to itself in its own name. */
function isContactForm({ message }: Facts): boolean {
  const { from, to } = message;
  return from !== null && to.some(({ address }) => normalAddress(address) === normalAddress(from.address));
}

function repliesOutside({ message, known }: Facts): boolean {
  return message.replyTo.some(({ address }) => address !== "" && !isOurs(known.lookup, address));
}

/** Why the message is not from inside, or null when nothing says so. */
function proofOf(facts: Facts): "failed" | "anonymous" | "reply-outside" | null {
  const { message } = facts;
  const verdict = verdictOf(message);
  if (verdict === "failed") return "failed";
  if (verdict === "passed" || borderOf(message) === null) return null;
  if (isContactForm(facts)) return null;
  if (arrivedAnonymously(message)) return "anonymous";
  return repliesOutside(facts) ? "reply-outside" : null;
}

/**
 * From is the user's own domain, and the message came from elsewhere: authentication failed, or nothing vouches for it
 * and Exchange received it anonymously or replies leave the organisation. Params: `domain`, `reason`.
 */
export const ownDomainSpoofed: Check = {
  id: "sender.own-domain-spoofed",
  needs: ["from", "headers"],
  find: (facts) => {
    const { message, known } = facts;
    const { from } = message;
    if (!from || !known.lookup.isOwnDomain(domainOf(from.address)) || cameThroughList(facts)) return [];
    const reason = proofOf(facts);
    if (reason === null) return [];
    return [
      {
        code: "sender.own-domain-spoofed",
        severity: "danger",
        params: { domain: domainOf(from.address), reason },
        evidence: [mailboxEvidence(message, "from", from)],
      },
    ];
  },
};
