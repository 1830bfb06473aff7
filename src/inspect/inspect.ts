import type { Message } from "../message/message";
import { textParts } from "../message/parts";
import type { Check, Facts } from "./check";
import { columnOf } from "./column";
import { conversationOf } from "./conversation";
import { counterpartyOf } from "./counterparty";
import { coverageOf, reasonToSkip } from "./coverage";
import { findDeadlines } from "./deadlines/find-deadlines";
import type { Finding } from "./finding";
import { answeredApart } from "./genuine";
import type { Inspection } from "./inspection";
import type { Known } from "./known";
import { readLanguage } from "./language/language";
import { cellOf } from "./level";
import { seenLinks } from "./link/seen-link";
import { weightiestFirst } from "./order";
import { ownParts } from "./own-parts";
import { findAmounts } from "./payment/amounts";
import { findPayments } from "./payment/find-payments";
import { knownPayments } from "./payment/known-payments";
import { CHECKS } from "./registry";
import { scenarioOf } from "./scenario";
import { signsOf } from "./signs";

/** Parts in the sender's own words, whose amounts are the message's. */
function ownText({ parts, ownParts }: Facts): string {
  return parts
    .filter(({ part }) => ownParts.has(part))
    .map(({ text }) => text)
    .join("\n");
}

/** Words that nobody understood count as not read. */
function withUnreadWords(message: Message): Message {
  return { ...message, unread: [...message.unread, { part: "body", reason: "unread-language" }] };
}

/**
 * Returns what the message shows: findings with their evidence, payment details and whether they are known, the level
 * with its cell of the table, the scenario to verify it by, and what could not be looked at.
 * Pure, synchronous, linear in the size of the message; never throws on bad mail.
 * @param now ISO 8601: the time of the inspection.
 */
export function inspect(received: Message, known: Known, now: string): Inspection {
  const parts = textParts(received);
  const own = ownParts(received, known.lookup);
  const spoken = parts.filter(({ part }) => own.has(part));
  const { acts, languages, unreadLanguage } = readLanguage(spoken);
  const message = unreadLanguage ? withUnreadWords(received) : received;
  const conversation = conversationOf(message, known.lookup.directory.sameCompany);
  const payee = counterpartyOf(message, known, conversation);
  const payments = findPayments(parts);
  const links = seenLinks(spoken);
  const deadlines = findDeadlines(spoken, message.date ?? now);
  const noticed = { acts, payments, links, deadlines };
  const facts: Facts = { message, parts, ownParts: own, known, conversation, payee, ...noticed, now };

  const findingsOf = new Map<Check, readonly Finding[]>();
  for (const check of CHECKS) findingsOf.set(check, reasonToSkip(check, message) ? [] : check.find(facts));
  const { counting, answered } = answeredApart(
    [...findingsOf.values()].flat(),
    message.from,
    known.lookup.directory.genuine,
  );
  const findings = weightiestFirst(counting);
  const compared = knownPayments(payments, known.lookup, payee);
  const cell = cellOf(signsOf(facts, compared, findings), columnOf(facts, findings));

  return {
    ...cell,
    scenario: scenarioOf(facts, compared, findings),
    languages,
    findings,
    answered,
    payments: compared,
    amounts: findAmounts(ownText(facts)),
    deadlines,
    coverage: coverageOf(message, new Map([...findingsOf].map(([check, found]) => [check, found.length > 0]))),
    unread: message.unread,
  };
}
