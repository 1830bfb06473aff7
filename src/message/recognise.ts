import type { Message } from "./message";

/** Fields that a message has (RFC 5322, section 3.6) and another kind of file does not happen to have. */
const FIELDS: ReadonlySet<string> = new Set([
  "from",
  "sender",
  "to",
  "cc",
  "subject",
  "date",
  "message-id",
  "received",
  "mime-version",
]);

/**
 * Whether what was read from a file is a message at all: a picture or a program read as one has no field of its head.
 * A file that was recognised and could not be read in full is one.
 */
export function isMessage({ headers, from, to, subject, unread }: Message): boolean {
  if (from !== null || to.length > 0 || subject !== "") return true;
  if (unread.some(({ reason }) => reason !== "missing" && reason !== "pending")) return true;
  return headers.some(({ name }) => FIELDS.has(name.toLowerCase()));
}
