import { listAttachments, type FoundAttachment } from "./attachment-list";
import { mendWindows1252 } from "./charset";
import { isEncryptedBody } from "./encrypted-body";
import { firstHeader, parseHeaders } from "./headers";
import { MAX_HEADER_BYTES, MAX_HEADER_FIELDS } from "./limits";
import type { Header, Mailbox, Message, Unread } from "./message";
import { bareMessageId, fieldsFromHeaders } from "./message-fields";
import { readBody } from "./read-body";

/** What a mail program hands over of the open message; null where it does not give the field. */
export interface ItemFields {
  readonly internetMessageId: string | null;
  readonly from: Mailbox | null;
  readonly sender: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** ISO 8601. */
  readonly date: string | null;
  /** The raw header block; null or empty where the program gives none. */
  readonly headers: string | null;
  readonly html: string | null;
  readonly text: string | null;
  readonly attachments: readonly FoundAttachment[];
  /** What the program could not give. */
  readonly unread: readonly Unread[];
}

/** Fields that every delivered message has: the first hop adds Received, RFC 5322 demands From and Date. */
const DELIVERED_FIELDS = ["Received", "From", "Date"];

/** Some Outlook builds give an empty header block, or one with the subject alone: that is no header block. */
function lacksHeaders(headers: readonly Header[]): boolean {
  return DELIVERED_FIELDS.some((name) => firstHeader(headers, name) === undefined);
}

/** Whether a raw header block is that of a delivered message, and not what is left of one. */
export function isHeaderBlock(block: string): boolean {
  return !lacksHeaders(parseHeaders(block.slice(0, MAX_HEADER_BYTES)));
}

function headerUnread(block: string, headers: readonly Header[], known: readonly Unread[]): Unread[] {
  if (known.some(({ part }) => part === "header:*")) return [];
  if (block.length > MAX_HEADER_BYTES) return [{ part: "header:*", reason: "too-large" }];
  if (headers.length > MAX_HEADER_FIELDS) return [{ part: "header:*", reason: "too-many" }];
  return lacksHeaders(headers) ? [{ part: "header:*", reason: "missing" }] : [];
}

/**
 * Takes the fields that a mail program hands over; returns the message. Reply-To comes from the headers only. An empty
 * or partial header block is listed in `unread`, so that no check takes it for "nothing found".
 */
export function messageFromFields(fields: ItemFields): Message {
  const block = fields.headers ?? "";
  const allHeaders = parseHeaders(mendWindows1252(block.slice(0, MAX_HEADER_BYTES)));
  const headers = allHeaders.slice(0, MAX_HEADER_FIELDS);
  const written = fieldsFromHeaders(headers);
  const read = readBody(fields.html, fields.text);
  const listed = listAttachments(fields.attachments);
  const encrypted: Unread[] = fields.attachments.some(isEncryptedBody) ? [{ part: "body", reason: "encrypted" }] : [];
  return {
    messageId: bareMessageId(fields.internetMessageId) ?? written.messageId,
    from: fields.from ?? written.from,
    sender: fields.sender ?? written.sender,
    replyTo: written.replyTo,
    to: fields.to.length > 0 ? fields.to : written.to,
    cc: fields.cc.length > 0 ? fields.cc : written.cc,
    subject: fields.subject === "" ? written.subject : fields.subject,
    date: fields.date ?? written.date,
    headers,
    body: read.body,
    quoted: read.quoted,
    attachments: listed.attachments,
    unread: [
      ...fields.unread,
      ...headerUnread(block, allHeaders, fields.unread),
      ...encrypted,
      ...read.unread,
      ...listed.unread,
    ],
  };
}
