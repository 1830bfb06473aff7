import { normalAddress } from "../../directory/domain";
import type { Mailbox, QuotedMessage } from "../../message/message";
import type { Check, Facts } from "../check";
import { evidenceOf } from "../evidence";
import { asksForMoney } from "../money";
import { personNamed } from "../sender/display-name-person";
import { nameWords } from "../sender/name-variants";
import { cameThroughList, isOurs, senderIsKnown } from "../sender/standing";

/** An order to pay is short: only its beginning, in UTF-16 units, is read. */
const MAX_ORDER = 2000;

/** Initials and particles name nobody. */
const MIN_NAME_WORD = 3;

function protectedAuthor({ known }: Facts, { from }: QuotedMessage): string | null {
  if (!from) return null;
  return known.lookup.personOfAddress(from.address)?.name ?? personNamed(known.lookup, from.name)?.name ?? null;
}

/** Whether the quoted words name one of the recipients: "Dana in accounts will pay". */
function namesRecipient(quoted: QuotedMessage, recipients: readonly Mailbox[]): boolean {
  const words = new Set(nameWords(quoted.text.slice(quoted.bodyStart), MAX_ORDER));
  return recipients.some(({ name }) => nameWords(name).some((word) => word.length >= MIN_NAME_WORD && words.has(word)));
}

/** Whether the quoted author is left out of the live message, and had not written to the recipients before. */
function isNotBorneOut({ message, known }: Facts, author: Mailbox, quoted: QuotedMessage): boolean {
  const live = [...message.to, ...message.cc];
  const ours = live.filter(({ address }) => isOurs(known.lookup, address));
  const isIn = (list: readonly Mailbox[], { address }: Mailbox) =>
    list.some((mailbox) => normalAddress(mailbox.address) === normalAddress(address));
  return !isIn(live, author) && ours.length > 0 && !ours.some((one) => isIn([...quoted.to, ...quoted.cc], one));
}

/**
 * A stranger asks for money and quotes an order in which a protected person hands them to the recipient, while that
 * person neither wrote to the recipient nor gets the message. Params: `name` (the person).
 */
export const executiveHandoff: Check = {
  id: "thread.executive-handoff",
  needs: ["from", "body"],
  find: (facts) => {
    const { message } = facts;
    if (senderIsKnown(facts) || cameThroughList(facts) || !asksForMoney(facts)) return [];
    const ours = [...message.to, ...message.cc];
    for (const [at, quoted] of message.quoted.entries()) {
      const name = protectedAuthor(facts, quoted);
      if (name === null || !quoted.from || !namesRecipient(quoted, ours)) continue;
      if (!isNotBorneOut(facts, quoted.from, quoted)) continue;
      const words = quoted.text.slice(quoted.bodyStart).trim();
      return [
        {
          code: "thread.executive-handoff",
          severity: "danger",
          params: { name },
          evidence: [evidenceOf(message, `quoted:${at + 1}`, words)],
        },
      ];
    }
    return [];
  },
};
