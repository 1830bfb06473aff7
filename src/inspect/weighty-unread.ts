import { MAX_LOGO_BYTES } from "../message/limits";
import type { Attachment, Message, Unread } from "../message/message";

/** Signatures over the message hold no words of it. */
const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)\b/i;

/** Whether an attachment says of itself that no person would find an account in it. Its bytes tell, once they are read. */
function saysItIsNoDocument({ inline, type, size }: Attachment): boolean {
  return SIGNATURE.test(type) || (inline && type.startsWith("image/") && size <= MAX_LOGO_BYTES);
}

/**
 * Returns what was not read and could change the level: the headers, the words, and files that could hold an account.
 * A logo or a signature still to be read does not keep the person waiting; should it turn out to be something else, it
 * counts like any other file.
 */
export function weightyUnread({ attachments, unread }: Pick<Message, "attachments" | "unread">): readonly Unread[] {
  const light = new Set(attachments.filter(saysItIsNoDocument).map(({ name }) => `attachment:${name}`));
  return unread.filter(({ part, reason }) => reason !== "pending" || !light.has(part));
}
