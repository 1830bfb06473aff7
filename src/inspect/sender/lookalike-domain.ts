import { domainOf, sameOrganisation } from "../../directory/domain";
import { parseMailboxes } from "../../message/addresses";
import { headerValues } from "../../message/headers";
import type { LookalikeKind } from "../address/lookalike";
import type { Check, Facts } from "../check";
import { evidenceOf, mailboxEvidence } from "../evidence";
import type { Finding } from "../finding";
import { asksForMoney } from "../money";
import { bearsKnownName, likenessOf } from "./likeness";
import { lookalikeParams } from "./lookalike-params";

/** Fields beside From in which a message says who sent it (RFC 5322, section 3.6.2; RFC 5321, section 4.4). */
const OTHER_SENDERS = ["Sender", "Return-Path"] as const;

/** How mail services name the domains that bounces return to: after the customer, with a word, another ending, as a label. */
const SERVICE_KINDS: ReadonlySet<LookalikeKind> = new Set<LookalikeKind>([
  "word",
  "ending",
  "folded-ending",
  "sub-domain",
  "dots",
]);

/**
 * The sender's domain resembles a known one without being it. A mere hint weighs as much as a sign of fraud where the
 * known party takes part in the conversation, or where its name is shown and money is asked for. In Sender and
 * Return-Path, where mail services write domains of their own, only what is a sign of fraud by itself counts.
 * Params: see `lookalikeParams`.
 */
export const lookalikeDomain: Check = {
  id: "sender.lookalike-domain",
  needs: ["from"],
  find: (facts) => [...inFrom(facts), ...OTHER_SENDERS.flatMap((field) => inField(facts, field))],
};

function inFrom(facts: Facts): readonly Finding[] {
  const { message, known } = facts;
  if (!message.from) return [];
  const likeness = likenessOf(facts, message.from);
  if (likeness?.of !== "domain") return [];
  const { severity } = likeness.lookalike;
  const inContext = likeness.inConversation || (bearsKnownName(facts, message.from) && asksForMoney(facts));
  return [
    {
      code: "sender.lookalike-domain",
      severity: inContext && severity === "caution" ? "danger" : severity,
      params: lookalikeParams(known.lookup, likeness.lookalike),
      evidence: [mailboxEvidence(message, "from", message.from)],
    },
  ];
}

function inField(facts: Facts, field: (typeof OTHER_SENDERS)[number]): readonly Finding[] {
  const { message, known } = facts;
  const [mailbox] = parseMailboxes(headerValues(message, field)[0] ?? "");
  if (!mailbox || sameOrganisation(domainOf(mailbox.address), domainOf(message.from?.address ?? ""))) return [];
  const likeness = likenessOf(facts, { name: "", address: mailbox.address });
  if (likeness?.of !== "domain") return [];
  if (likeness.lookalike.severity !== "danger" || SERVICE_KINDS.has(likeness.lookalike.kind)) return [];
  return [
    {
      code: "sender.lookalike-domain",
      severity: "danger",
      params: lookalikeParams(known.lookup, likeness.lookalike),
      evidence: [evidenceOf(message, `header:${field}`, mailbox.address)],
    },
  ];
}
