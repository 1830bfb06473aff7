import type { Lookup } from "../directory/lookup";
import { domainOf, normalAddress } from "../directory/domain";
import { nameKey } from "../directory/name-key";
import type { Mailbox, Message, PartName, QuotedMessage } from "../message/message";

/**
 * Up to so many words above a quotation are a greeting, "please see below" and a signature: the quotation is then what
 * the message has to say.
 */
const FEW_WORDS = 25;

/** Counting stops here: a body this long says something of its own. */
const LONG_TEXT = 1_000;

/**
 * Returns the parts in which the sender speaks: the subject, the body, attachments and their codes, and what they quote
 * in their own name. Whoever writes a message can dress its words up as an earlier one, so a quotation counts as theirs
 * - when it does not say who wrote it,
 * - when it is the newest and they say that they wrote it themselves,
 * - when it is the newest, says that a third party wrote it, and they add hardly a word.
 * What the user's own side wrote is never the sender's.
 */
export function ownParts(message: Message, lookup: Lookup): ReadonlySet<PartName> {
  const { attachments, quoted } = message;
  return new Set<PartName>([
    "subject",
    "body",
    ...attachments.flatMap(({ name }): PartName[] => [`attachment:${name}`, `code:${name}`]),
    ...quoted.flatMap((quotation, at): PartName[] =>
      isInOwnName(quotation, at === 0, message, lookup) ? [`quoted:${at + 1}`] : [],
    ),
  ]);
}

function isInOwnName({ from }: QuotedMessage, isNewest: boolean, message: Message, lookup: Lookup): boolean {
  if (from === null) return true;
  if (!isNewest) return false;
  if (isSame(from, message.from)) return true;
  const isOurs = normalAddress(from.address) === lookup.me || lookup.isOwnDomain(domainOf(from.address));
  return !isOurs && hasFewWords(message.body.text);
}

/** Whether a quotation names the sender as its author; Exchange quotes colleagues by their names alone. */
function isSame(author: Mailbox, sender: Mailbox | null): boolean {
  if (sender === null) return false;
  return author.address === ""
    ? nameKey(author.name) === nameKey(sender.name)
    : normalAddress(author.address) === normalAddress(sender.address);
}

function hasFewWords(text: string): boolean {
  return text.length < LONG_TEXT && (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= FEW_WORDS;
}
