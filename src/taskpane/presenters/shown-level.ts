import type { Inspection } from "../../inspect/inspection";
import type { ShownLevel } from "../../locales/sentences";
import type { Message, Unread } from "../../message/message";

/** Attachments that carry no account a person would pay to: keys, signatures, calendars, contact cards. */
const NO_DOCUMENT = /^(?:text\/(?:calendar|(?:x-)?vcard)|application\/(?:pgp-signature|(?:x-)?pkcs7-signature))\b/i;

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
    message.attachments
      .filter(({ inline, type }) => inline || NO_DOCUMENT.test(type))
      .flatMap(({ name }) => [`attachment:${name}`, `code:${name}`]),
  );
  return unread.filter(({ part }) => !light.has(part));
}
