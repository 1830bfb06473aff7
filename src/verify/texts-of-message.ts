import type { Attachment, ExtractedText, Link, Message, PartName } from "../message/message";

/** A text with the part in which it stands. */
export type Text = readonly [part: PartName, text: string];

/**
 * Returns every text of a message: names and addresses of who sends, subject, bodies shown and hidden, quoted messages,
 * targets of links, files and their names, codes, headers, and the same of attached messages.
 */
export function textsOf(message: Message): readonly Text[] {
  const { from, sender, replyTo, subject, body, quoted, attachments, headers } = message;
  const names = [from, sender, ...replyTo].flatMap((mailbox) => (mailbox ? [mailbox.name, mailbox.address] : []));
  return [
    ...names.map((text): Text => ["from", text]),
    ["subject", subject],
    ...textsWithin("body", body),
    ...quoted.flatMap((one, at) => textsWithin(`quoted:${at + 1}`, one)),
    ...attachments.flatMap(textsAttached),
    ...headers.map(({ name, value }): Text => [`header:${name}`, value]),
  ];
}

function textsWithin(part: PartName, { text, links, hidden }: ExtractedText): readonly Text[] {
  return [[part, text], ...hidden.map((one): Text => [part, one.text]), ...targetsIn(part, links)];
}

function targetsIn(part: PartName, links: readonly Link[]): readonly Text[] {
  return links.map(({ href }): Text => [part, decoded(href)]);
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function textsAttached({ name, text, links, codes, files, message }: Attachment): readonly Text[] {
  const part: PartName = `attachment:${name}`;
  const inner = message ? textsOf(message).map(([, one]): Text => [part, one]) : [];
  return [
    [part, name],
    [part, text ?? ""],
    ...targetsIn(part, links),
    ...codes.map(({ payload }): Text => [`code:${name}`, payload]),
    ...files.map((file): Text => [part, file.name]),
    ...inner,
  ];
}
