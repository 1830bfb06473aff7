import type { Link, Mailbox, Message, PartName } from "./message";

/** A part of a message with the text that evidence offsets count in. */
export interface TextPart {
  readonly part: PartName;
  readonly text: string;
  readonly links: readonly Link[];
}

const NO_LINKS: readonly Link[] = [];

/** Returns a mailbox as evidence quotes it: `Name <address>`, or the address alone. */
export function mailboxText({ name, address }: Mailbox): string {
  return name === "" ? address : `${name} <${address}>`;
}

/** Returns the parts that hold running text: subject, body, quoted messages, attachments, codes. */
export function textParts(message: Message): readonly TextPart[] {
  return [
    { part: "subject", text: message.subject, links: NO_LINKS },
    { part: "body", text: message.body.text, links: message.body.links },
    ...message.quoted.map(({ text, links }, at) => ({ part: `quoted:${at + 1}` as const, text, links })),
    ...message.attachments.flatMap((attachment): TextPart[] => [
      ...(attachment.text === null
        ? []
        : [{ part: `attachment:${attachment.name}` as const, text: attachment.text, links: attachment.links }]),
      ...attachment.codes.map(({ payload }) => ({
        part: `code:${attachment.name}` as const,
        text: payload,
        links: NO_LINKS,
      })),
    ]),
  ];
}

/** Returns the text of any part, addresses and header fields included; undefined when the message has no such part. */
export function partText(message: Message, part: PartName): string | undefined {
  if (part === "from") return message.from ? mailboxText(message.from) : undefined;
  if (part === "reply-to") return message.replyTo.map(mailboxText).join(", ");
  if (part.startsWith("header:")) {
    const name = part.slice("header:".length).toLowerCase();
    return message.headers
      .filter((header) => header.name.toLowerCase() === name)
      .map(({ value }) => value)
      .join("\n");
  }
  return textParts(message).find((candidate) => candidate.part === part)?.text;
}
