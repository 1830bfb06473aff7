import type { Attachment, Message, Unread } from "../message/message";

/** A picture in the text up to this size is a logo or a portrait; a legible scan of an invoice is larger. */
const MAX_LOGO_BYTES = 100 * 1024;

/** Signatures over the message hold no words of it. */
const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)\b/i;

/** Whether an attachment could hold an account that a person would read. What it says of itself is believed of logos only. */
export function isDocument({ inline, type, size }: Attachment): boolean {
  return !SIGNATURE.test(type) && !(inline && type.startsWith("image/") && size <= MAX_LOGO_BYTES);
}

/** Returns what was not read and could change the level: the headers, the words, and files that could hold an account. */
export function weightyUnread({ attachments, unread }: Message): readonly Unread[] {
  const light = new Set(
    attachments
      .filter((attachment) => !isDocument(attachment))
      .flatMap(({ name }) => [`attachment:${name}`, `code:${name}`]),
  );
  return unread.filter(({ part }) => !light.has(part));
}
