import { normalAddress } from "../../directory/domain";
import type { Mailbox, PartName } from "../../message/message";
import type { Facts } from "../check";
import { likenessOf, type Likeness } from "../sender/likeness";
import { claimsListWithoutRequest, isOnRecord } from "../sender/standing";
import { sameName } from "./participant-replaced";

/** A live recipient whose address resembles a known or quoted one. */
export interface ImitatedRecipient {
  readonly mailbox: Mailbox;
  readonly part: PartName;
  readonly likeness: Likeness;
  /** The quoted participant whose place the recipient took, or null when nobody's. */
  readonly replaced: Mailbox | null;
}

/** Mail to more people than this is a mass mailing; comparing them all would only cost time. */
const MAX_RECIPIENTS = 200;

function localPart(address: string): string {
  const normal = normalAddress(address);
  return normal.slice(0, normal.lastIndexOf("@"));
}

function replacedBy({ message, conversation }: Facts, recipient: Mailbox): Mailbox | null {
  const live = new Set([...message.to, ...message.cc].map(({ address }) => normalAddress(address)));
  const twin = conversation.participants.find(
    (participant) =>
      !live.has(normalAddress(participant.address)) &&
      (sameName(recipient.name, participant.name) || localPart(recipient.address) === localPart(participant.address)),
  );
  return twin ?? null;
}

/** Returns the live recipients that imitate somebody: the user's own addresses and those on record never do. */
export function imitatedRecipients(facts: Facts): readonly ImitatedRecipient[] {
  const { message, known } = facts;
  if (claimsListWithoutRequest(facts)) return [];
  const recipients = [
    ...message.to.map((mailbox) => ({ mailbox, part: "header:To" as const })),
    ...message.cc.map((mailbox) => ({ mailbox, part: "header:Cc" as const })),
  ];
  return recipients.slice(0, MAX_RECIPIENTS).flatMap(({ mailbox, part }) => {
    if (isOnRecord(known.lookup, mailbox.address)) return [];
    const likeness = likenessOf(facts, mailbox);
    if (!likeness || likeness.lookalike.severity === "info") return [];
    return { mailbox, part, likeness, replaced: replacedBy(facts, mailbox) };
  });
}
