import type { Attachment, Message, Unread } from "../message/message";
import type { Inspection, Level } from "./inspection";

/** The level as a person is told it: two more, for a message that is not read in full. */
export type ShownLevel = Level | "reading" | "unread";

/** A picture in the text up to this size is a logo or a portrait; a legible scan of an invoice is larger. */
const MAX_LOGO_BYTES = 100 * 1024;

/** Signatures over the message hold no words of it. */
const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)\b/i;

/** Returns the level as it may be shown: nothing reassuring is said while a part that could carry an account is unread. */
export function shownLevel({ level, unread }: Inspection, message: Message): ShownLevel {
  if (level === "verify" || level === "stop") return level;
  const missing = weightyUnread(message, unread);
  if (missing.length === 0) return level;
  return missing.some(({ reason }) => reason === "pending") ? "reading" : "unread";
}

/** Returns what was not read and could change the level: the headers, the words, and files that could hold an account. */
export function weightyUnread(message: Message, unread: readonly Unread[]): readonly Unread[] {
  const light = new Set(
    message.attachments.filter(holdsNoAccount).flatMap(({ name }) => [`attachment:${name}`, `code:${name}`]),
  );
  return unread.filter(({ part }) => !light.has(part));
}

function holdsNoAccount({ inline, type, size }: Attachment): boolean {
  return SIGNATURE.test(type) || (inline && type.startsWith("image/") && size <= MAX_LOGO_BYTES);
}
