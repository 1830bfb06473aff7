import type { Mailbox, Message, PartName } from "../message/message";
import { mailboxText, partText } from "../message/parts";
import type { Evidence } from "./finding";

/** Returns evidence for a piece of a part: its first occurrence, or the whole part where it does not stand literally. */
export function evidenceOf(message: Message, part: PartName, piece: string): Evidence {
  const text = partText(message, part) ?? "";
  const start = piece === "" ? -1 : text.indexOf(piece);
  if (start < 0) return { part, start: 0, end: text.length, quote: text };
  return { part, start, end: start + piece.length, quote: piece };
}

/** Returns evidence for a mailbox in an address field: its address where that stands in the part, as sent. */
export function mailboxEvidence(message: Message, part: PartName, mailbox: Mailbox): Evidence {
  const text = partText(message, part) ?? "";
  if (text === "") return { part, start: 0, end: 0, quote: mailboxText(mailbox) };
  return evidenceOf(message, part, mailbox.address === "" ? mailboxText(mailbox) : mailbox.address);
}
