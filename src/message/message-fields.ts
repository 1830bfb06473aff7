import { parseMailboxes } from "./addresses";
import { decodeHeaderText, firstHeader } from "./headers";
import { parseMailDate } from "./mail-date";
import type { Header, Mailbox, Message } from "./message";

type FieldName = "messageId" | "from" | "sender" | "replyTo" | "to" | "cc" | "subject" | "date";

/** Returns a Message-ID without blanks and angle brackets, or null. */
export function bareMessageId(value: string | undefined | null): string | null {
  const id = (value ?? "").replace(/[<>\s]/g, "");
  return id === "" ? null : id;
}

function mailboxes(headers: readonly Header[], name: string): Mailbox[] {
  const wanted = name.toLowerCase();
  return headers.flatMap((header) => (header.name.toLowerCase() === wanted ? parseMailboxes(header.value) : []));
}

/**
 * Returns the first mailbox that has an address. Names in front of it that a comma or semicolon cut off ("Doe, Jane
 * <jane@…>" without quotation marks) are part of its name.
 */
function author(found: readonly Mailbox[]): Mailbox | null {
  const at = found.findIndex(({ address }) => address.includes("@"));
  const mailbox = found[at];
  if (!mailbox) return found[0] ?? null;
  const cutOff = found.slice(0, at).map(({ name, address }) => name || address);
  return { ...mailbox, name: [...cutOff, mailbox.name].filter((name) => name !== "").join(", ") };
}

/**
 * Returns the fields of a message that stand in its headers. Of a field that is given twice the first counts
 * (the checks look at the others in `headers`).
 */
export function fieldsFromHeaders(headers: readonly Header[]): Pick<Message, FieldName> {
  return {
    messageId: bareMessageId(firstHeader(headers, "Message-ID")),
    from: author(mailboxes(headers, "From")),
    sender: author(mailboxes(headers, "Sender")),
    replyTo: mailboxes(headers, "Reply-To"),
    to: mailboxes(headers, "To"),
    cc: mailboxes(headers, "Cc"),
    subject: decodeHeaderText(firstHeader(headers, "Subject") ?? ""),
    date: parseMailDate(firstHeader(headers, "Date") ?? ""),
  };
}
