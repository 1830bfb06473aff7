import type { Payee } from "../directory/directory";
import type { Mailbox, Message } from "../message/message";
import type { Known } from "./known";
import type { Conversation } from "./conversation";
import { domainOf } from "../directory/domain";
import { nameVariants } from "./sender/name-variants";

/** Who says they are writing: the sender, and where replies go. */
function claimants({ from, sender, replyTo }: Message): readonly Mailbox[] {
  return [from, ...replyTo, sender].filter((mailbox) => mailbox !== null);
}

function byAddress({ lookup }: Known, mailboxes: readonly Mailbox[]): Payee | undefined {
  return firstOf(mailboxes, ({ address }) => lookup.payeeOfAddress(address));
}

function byLikeness({ lookup, lookalikes }: Known, mailboxes: readonly Mailbox[]): Payee | undefined {
  return firstOf(mailboxes, ({ address }) => {
    const likeness =
      lookalikes.ofDomain(domainOf(address), "in-context") ?? lookalikes.ofAddress(address, "in-context");
    if (!likeness) return undefined;
    return lookup.payeeOfAddress(likeness.known.includes("@") ? likeness.known : `@${likeness.known}`);
  });
}

function byName({ lookup }: Known, mailboxes: readonly Mailbox[]): Payee | undefined {
  return firstOf(
    mailboxes.flatMap(({ name }) => nameVariants(name)),
    (name) => lookup.payeesNamed(name)[0],
  );
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Returns the payee that a message comes from or claims to come from: by the address of the sender or of the replies,
 * by likeness to it, by the name shown, or by who takes part in the quoted conversation; null when none.
 * What it returns is a claim to compare with, never a proof.
 */
export function counterpartyOf(message: Message, known: Known, conversation: Conversation): Payee | null {
  const mailboxes = claimants(message);
  return (
    byAddress(known, mailboxes) ??
    byLikeness(known, mailboxes) ??
    byName(known, mailboxes) ??
    byAddress(known, conversation.participants) ??
    null
  );
}
