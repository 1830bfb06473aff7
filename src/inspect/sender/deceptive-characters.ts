import punycode from "punycode/punycode.js";
import { domainOf } from "../../directory/domain";
import type { Mailbox, PartName } from "../../message/message";
import type { Check, Facts } from "../check";
import { evidenceOf, mailboxEvidence } from "../evidence";
import type { Finding } from "../finding";
import { deceptiveCharacters } from "../unicode/deceptive";
import { likenessOf } from "./likeness";

/** Names and addresses are compared up to here; RFC 5321 allows an address 254 characters. */
const MAX_LENGTH = 500;

/** Returns an address as a reader sees it, its domain decoded from punycode (RFC 3492). */
function shownAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const localPart = address.slice(0, Math.max(0, at));
  try {
    return `${localPart}@${punycode.toUnicode(domainOf(address))}`;
  } catch {
    // No valid punycode: shown as it stands.
    return address;
  }
}

/** Letters that a likeness rests on and that are not ASCII, such as a diacritic in place of the dot of an i. */
function foreignLetters(facts: Facts, mailbox: Mailbox): string {
  const likeness = likenessOf(facts, mailbox)?.lookalike;
  const pieces = likeness?.seenMarks.map(({ start, end }) => likeness.seen.slice(start, end)) ?? [];
  return pieces.join("").replace(/\p{ASCII}/gu, "");
}

function findIn(facts: Facts, part: PartName, mailbox: Mailbox): readonly Finding[] {
  const { message } = facts;
  const name = mailbox.name.slice(0, MAX_LENGTH);
  const address = shownAddress(mailbox.address.slice(0, MAX_LENGTH));
  const [inAddress] = deceptiveCharacters(address);
  const letters = inAddress ? address.slice(inAddress.start, inAddress.end) : foreignLetters(facts, mailbox);
  if (letters !== "") {
    return [
      {
        code: "sender.deceptive-characters",
        severity: "danger",
        params: { seen: address, piece: letters, kind: inAddress?.kind ?? "confusable" },
        evidence: [mailboxEvidence(message, part, mailbox)],
      },
    ];
  }
  const [inName] = deceptiveCharacters(name);
  if (!inName) return [];
  return [
    {
      code: "sender.deceptive-characters",
      severity: "caution",
      params: { seen: name, piece: name.slice(inName.start, inName.end), kind: inName.kind },
      evidence: [evidenceOf(message, part, name)],
    },
  ];
}

/**
 * The sender's or the reply address, or the name shown, holds characters that deceive the eye.
 * Params: `seen` (as a reader sees it), `piece` (the characters), `kind` (see `DeceptiveCharacters`).
 */
export const deceptiveCharactersInSender: Check = {
  id: "sender.deceptive-characters",
  needs: ["from"],
  find: (facts) => {
    const { from, replyTo } = facts.message;
    return [
      ...(from ? findIn(facts, "from", from) : []),
      ...replyTo.slice(0, 1).flatMap((mailbox) => findIn(facts, "reply-to", mailbox)),
    ];
  },
};
