import { EMPTY_DIRECTORY } from "../../directory/directory";
import { domainOf, isFreeMail, normalAddress, sameOrganisation } from "../../directory/domain";
import type { Mailbox } from "../../message/message";
import { lookalikesOf } from "../address/lookalikes";
import type { Lookalike } from "../address/lookalike";
import type { Check, Facts } from "../check";
import { mailboxEvidence } from "../evidence";
import type { Finding, Params } from "../finding";
import { asksForMoney } from "../money";
import { likenessOf } from "./likeness";
import { lookalikeParams } from "./lookalike-params";
import { nameWords } from "./name-variants";
import { wears } from "./organisation-names";
import { cameThroughList, isOnRecord } from "./standing";

/** The likeness of the reply domain to the sender's own, which need not be on record. */
function likenessToSender({ known }: Facts, from: Mailbox, reply: Mailbox): Lookalike | null {
  if (isFreeMail(domainOf(from.address))) return null;
  const sender = { address: normalAddress(from.address), firstSeen: null, lastSeen: null, count: 1 };
  const { sameCompany } = known.lookup.directory;
  const { ofDomain } = lookalikesOf({ ...EMPTY_DIRECTORY, senders: [sender], sameCompany }, null);
  return ofDomain(domainOf(reply.address), "in-context");
}

/** A free-mail address that wears the name of the organisation in From before its `@`. */
function wearsSender(from: Mailbox, reply: Mailbox): boolean {
  const domain = domainOf(from.address);
  if (isFreeMail(domain) || !isFreeMail(domainOf(reply.address))) return false;
  return wears(reply.address, { name: domain, domain }, nameWords(reply.name)) === "whole";
}

function finding(facts: Facts, reply: Mailbox, severity: Finding["severity"], params: Params): Finding {
  return {
    code: "sender.reply-to-lookalike",
    severity,
    params,
    evidence: [mailboxEvidence(facts.message, "reply-to", reply)],
  };
}

function findFor(facts: Facts, from: Mailbox, reply: Mailbox): readonly Finding[] {
  const { lookup } = facts.known;
  if (sameOrganisation(domainOf(from.address), domainOf(reply.address))) return [];
  if (normalAddress(from.address) === normalAddress(reply.address) || isOnRecord(lookup, reply.address)) return [];
  const lookalike = likenessOf(facts, reply)?.lookalike ?? likenessToSender(facts, from, reply);
  if (lookalike) return [finding(facts, reply, lookalike.severity, lookalikeParams(lookup, lookalike))];
  if (!wearsSender(from, reply)) return [];
  const severity = asksForMoney(facts) ? "danger" : "caution";
  return [finding(facts, reply, severity, { seen: reply.address, known: domainOf(from.address) })];
}

/**
 * Replies go to an address that imitates the sender's, a known one or one of the conversation.
 * Params: see `lookalikeParams`; for a free-mail address that wears the sender's organisation only `seen` and `known`.
 */
export const replyToLookalike: Check = {
  id: "sender.reply-to-lookalike",
  needs: ["from", "headers"],
  find: (facts) => {
    const { from, replyTo } = facts.message;
    if (!from || cameThroughList(facts)) return [];
    return replyTo
      .slice(0, MAX_REPLY_TO)
      .flatMap((reply) => findFor(facts, from, reply))
      .slice(0, 1);
  },
};

/** More reply addresses than this are nobody's habit; comparing them all would only cost time. */
const MAX_REPLY_TO = 10;
