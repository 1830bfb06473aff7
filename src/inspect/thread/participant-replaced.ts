import { domainOf, sameOrganisation } from "../../directory/domain";
import type { Mailbox } from "../../message/message";
import type { Check, Facts } from "../check";
import { mailboxEvidence } from "../evidence";
import type { Finding, Params } from "../finding";
import { asksForMoney } from "../money";
import { lookalikeParams } from "../sender/lookalike-params";
import { likenessOf } from "../sender/likeness";
import { isRole, nameWords } from "../sender/name-variants";
import { cameThroughList, isOnRecord, isOurs } from "../sender/standing";

/** Returns whether two display names are one person's: the same words in any order, more than one, and no mere role. */
export function sameName(one: string, other: string): boolean {
  const words = [...nameWords(one)].sort();
  if (words.length < 2 || isRole(one)) return false;
  return words.join(" ") === [...nameWords(other)].sort().join(" ");
}

/** The quoted participant, on another organisation's address, whose name the sender bears. */
function namesake({ conversation, known }: Facts, from: Mailbox): Mailbox | undefined {
  return conversation.participants.find(
    (participant) =>
      !isOurs(known.lookup, participant.address) &&
      sameName(from.name, participant.name) &&
      !sameOrganisation(domainOf(from.address), domainOf(participant.address)),
  );
}

function isStranger({ conversation, known }: Facts, { address }: Mailbox): boolean {
  return (
    !isOnRecord(known.lookup, address) &&
    !conversation.hasAddress(address) &&
    !conversation.hasOrganisation(domainOf(address))
  );
}

function finding({ message }: Facts, from: Mailbox, params: Params): Finding {
  return {
    code: "thread.participant-replaced",
    severity: "danger",
    params,
    evidence: [mailboxEvidence(message, "from", from)],
  };
}

/**
 * Somebody in the quoted mail came back under another address: one that resembles theirs, or their name on a foreign
 * address that asks for money. People answer from private addresses too, so a name alone is nothing.
 * Params: `seen`, `known`, `name`; for a likeness those of `lookalikeParams`.
 */
export const participantReplaced: Check = {
  id: "thread.participant-replaced",
  needs: ["from", "body"],
  find: (facts) => {
    const { from } = facts.message;
    if (!from || !isStranger(facts, from) || cameThroughList(facts)) return [];
    const likeness = likenessOf(facts, from);
    if (likeness?.inConversation && likeness.lookalike.severity !== "info") {
      return [finding(facts, from, lookalikeParams(facts.known.lookup, likeness.lookalike))];
    }
    const twin = asksForMoney(facts) ? namesake(facts, from) : undefined;
    return twin ? [finding(facts, from, { seen: from.address, known: twin.address, name: twin.name })] : [];
  },
};
