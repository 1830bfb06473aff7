import { plainTextReader } from "./attachment/plain-text";
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
 * Whether what was read from a file may be a message: a picture or a program read as one has no field of a message's
 * head, and bytes that no text has. Words without a head are a message whose head is missing; a file that was
 * recognised and could not be read in full is one.
 * @param bytes the file that the message was read from
 */
export function isMessage({ headers, from, to, subject, unread }: Message, bytes: Uint8Array): boolean {
  if (from !== null || to.length > 0 || subject !== "") return true;
  if (unread.some(({ reason }) => reason !== "missing" && reason !== "pending")) return true;
  if (headers.some(({ name }) => FIELDS.has(name.toLowerCase()))) return true;
  return plainTextReader.recognises(bytes);
}
