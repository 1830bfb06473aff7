import { domainOf, normalAddress } from "../../directory/domain";
import type { QuotedMessage } from "../../message/message";
import type { Check, Facts } from "../check";
import { evidenceOf } from "../evidence";
import type { Finding, Severity } from "../finding";
import { asksForMoney } from "../money";
import { personNamed } from "../sender/display-name-person";
import { cameThroughList, isOurs, senderIsKnown } from "../sender/standing";
import { hasReplyPrefix } from "./reply-prefix";

/** Whether the headers tie the message to an earlier one (RFC 5322, section 3.6.4). */
function belongsToThread({ message }: Facts): boolean {
  return message.headers.some(({ name, value }) => /^(?:in-reply-to|references)$/i.test(name) && value.trim() !== "");
}

/** Whether somebody of the user's own side is said to have taken part. */
function quotesUs({ conversation, known }: Facts): boolean {
  return conversation.participants.some(({ address }) => isOurs(known.lookup, address));
}

/** A borrowed conversation with ourselves, from a stranger who wants money, is made up; anything less is a hint. */
function weigh(facts: Facts): Severity {
  if (!asksForMoney(facts) || senderIsKnown(facts)) return "info";
  return quotesUs(facts) ? "danger" : "caution";
}

function withoutHeaders(facts: Facts): readonly Finding[] {
  const { message } = facts;
  const replies = hasReplyPrefix(message.subject);
  const quotes = message.quoted.some(({ from }) => from !== null);
  if ((!replies && !quotes) || belongsToThread(facts)) return [];
  return [
    {
      code: "thread.fabricated",
      severity: weigh(facts),
      params: { reason: "no-thread-headers" },
      evidence: [
        quotes
          ? evidenceOf(message, "quoted:1", headerBlock(message.quoted[0]))
          : evidenceOf(message, "subject", message.subject),
      ],
    },
  ];
}

function headerBlock(quoted: QuotedMessage | undefined): string {
  return quoted ? quoted.text.slice(0, quoted.bodyStart).trimEnd() : "";
}

/** A quoted message in the name of a protected person, from an address that is not theirs. */
function borrowedName(facts: Facts): readonly Finding[] {
  const { message, known } = facts;
  if (!asksForMoney(facts) || senderIsKnown(facts)) return [];
  const at = message.quoted.findIndex(({ from }) => {
    if (!from || domainOf(from.address) === "" || isOurs(known.lookup, from.address)) return false;
    const person = personNamed(known.lookup, from.name);
    return person !== undefined && !person.addresses.map(normalAddress).includes(normalAddress(from.address));
  });
  const from = message.quoted[at]?.from;
  if (!from) return [];
  return [
    {
      code: "thread.fabricated",
      severity: "caution",
      params: { reason: "borrowed-name", name: from.name, seen: from.address },
      evidence: [evidenceOf(message, `quoted:${at + 1}`, from.address)],
    },
  ];
}

/**
 * The message claims an earlier conversation that its headers do not bear out, or quotes a protected person from an
 * address that is not theirs. Forwarding from some programs leaves no thread headers either: without a stranger who
 * asks for money it is a note. Params: `reason` (`no-thread-headers`, `borrowed-name`), `name`, `seen`.
 */
export const fabricated: Check = {
  id: "thread.fabricated",
  needs: ["headers", "body"],
  find: (facts) => (cameThroughList(facts) ? [] : [...withoutHeaders(facts), ...borrowedName(facts)].slice(0, 1)),
};
