import { domainOf, isFreeMail, normalAddress, sameOrganisation } from "../../directory/domain";
import type { Mailbox } from "../../message/message";
import type { Check, Facts } from "../check";
import { mailboxEvidence } from "../evidence";
import type { Severity } from "../finding";
import { asksForMoney } from "../money";
import { foldName } from "../unicode/fold";
import { cameThroughList, isOnRecord } from "./standing";

function isReply({ message }: Facts): boolean {
  return message.headers.some(({ name }) => /^(?:in-reply-to|references)$/i.test(name));
}

function isElsewhere(from: Mailbox, reply: Mailbox): boolean {
  const [fromDomain, replyDomain] = [domainOf(from.address), domainOf(reply.address)];
  if (replyDomain === "" || normalAddress(from.address) === normalAddress(reply.address)) return false;
  return !sameOrganisation(fromDomain, replyDomain);
}

/** Another address alone is ordinary (RFC 5322, section 3.6.2). What weighs is free mail in a business's place. */
function weigh(facts: Facts, from: Mailbox, reply: Mailbox): Severity {
  const { lookup } = facts.known;
  const [fromDomain, replyDomain] = [domainOf(from.address), domainOf(reply.address)];
  if (cameThroughList(facts) || isOnRecord(lookup, reply.address) || !isFreeMail(replyDomain)) return "info";
  if (isFreeMail(fromDomain)) return fromDomain === replyDomain ? "info" : "caution";
  const diverted = isOnRecord(lookup, from.address) && asksForMoney(facts) && !isReply(facts);
  return diverted ? "danger" : "caution";
}

/**
 * Replies go to another organisation than the one that writes.
 * Params: `seen` (the reply address), `from`; `freeMail` and `sameName` are "yes" where they hold.
 */
export const replyToElsewhere: Check = {
  id: "sender.reply-to-elsewhere",
  needs: ["from", "headers"],
  find: (facts) => {
    const { from, replyTo } = facts.message;
    if (!from) return [];
    return replyTo.slice(0, 1).flatMap((reply) => {
      if (!isElsewhere(from, reply)) return [];
      const sameName = from.name !== "" && foldName(from.name).text === foldName(reply.name).text;
      return {
        code: "sender.reply-to-elsewhere" as const,
        severity: weigh(facts, from, reply),
        params: {
          seen: reply.address,
          from: from.address,
          ...(isFreeMail(domainOf(reply.address)) ? { freeMail: "yes" } : {}),
          ...(sameName ? { sameName: "yes" } : {}),
        },
        evidence: [mailboxEvidence(facts.message, "reply-to", reply)],
      };
    });
  },
};
