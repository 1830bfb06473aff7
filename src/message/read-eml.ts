import PostalMime, { type Attachment as MimeAttachment, type Email } from "postal-mime";
import { listAttachments, type FoundAttachment } from "./attachment-list";
import { asUtf8, decodeUnlabelled, mendWindows1252 } from "./charset";
import { isEncryptedBody } from "./encrypted-body";
import { firstHeader, parseHeaders } from "./headers";
import {
  MAX_ATTACHMENTS,
  MAX_HEADER_BYTES,
  MAX_HEADER_FIELDS,
  MAX_MIME_DEPTH,
  MAX_PARSED_BYTES,
  MAX_PART_HEADER_BYTES,
} from "./limits";
import { fieldsFromHeaders } from "./message-fields";
import { readableLines } from "./mime-lines";
import type { Header, Message, Unread, UnreadReason } from "./message";
import { readBody } from "./read-body";
import type { Reading } from "./reading";

const LF = 0x0a;
const CR = 0x0d;

/** Returns the offset after a byte order mark, an mbox "From " line and blank lines in front of the headers. */
function headersStart(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === CR || bytes[at] === LF) at += 1;
  const isPostmark = "From ".split("").every((letter, offset) => bytes[at + offset] === letter.charCodeAt(0));
  if (!isPostmark) return at;
  const lineEnd = bytes.indexOf(LF, at);
  return lineEnd < 0 ? at : lineEnd + 1;
}

/** Returns the offset of the empty line that ends the headers (RFC 5322, section 2.1), or the end. */
function headersEnd(bytes: Uint8Array, start: number): number {
  for (let line = start; line < bytes.length;) {
    const newline = bytes.indexOf(LF, line);
    if (newline < 0) return bytes.length;
    if (newline === line || (newline === line + 1 && bytes[line] === CR)) return line;
    line = newline + 1;
  }
  return bytes.length;
}

function readHeaderBlock(block: Uint8Array): { headers: Header[]; unread: Unread[] } {
  const headers = parseHeaders(decodeUnlabelled(block.subarray(0, MAX_HEADER_BYTES)));
  const unread: Unread[] = [];
  if (block.length > MAX_HEADER_BYTES) unread.push({ part: "header:*", reason: "too-large" });
  if (headers.length > MAX_HEADER_FIELDS) unread.push({ part: "header:*", reason: "too-many" });
  if (headers.length === 0) unread.push({ part: "header:*", reason: "missing" });
  return { headers: headers.slice(0, MAX_HEADER_FIELDS), unread };
}

/** Old mail is text without a declared charset, where postal-mime takes UTF-8 for granted. */
function lacksCharset(headers: readonly Header[]): boolean {
  const type = (firstHeader(headers, "Content-Type") ?? "text/plain").toLowerCase();
  return type.startsWith("text/") && !type.includes("charset");
}

/** Why postal-mime gave up; its own words are the only sign it gives. */
function failureReason(error: unknown): UnreadReason {
  const words = error instanceof Error ? error.message : "";
  if (words.includes("nesting depth")) return "too-deep";
  return words.includes("header size") ? "too-many" : "damaged";
}

/** Behind the last line that is read may stand text as well as attachments. */
function unreadBehind(reason: UnreadReason): readonly Unread[] {
  return [
    { part: "body", reason },
    { part: "attachment:*", reason },
  ];
}

type Parsed = { readonly email: Email } | { readonly failed: UnreadReason };

async function parseMime(bytes: Uint8Array): Promise<Parsed> {
  try {
    const email = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_MIME_DEPTH,
      maxHeadersSize: MAX_PART_HEADER_BYTES,
    });
    return { email };
  } catch (error) {
    return { failed: failureReason(error) };
  }
}

function contentBytes({ content }: MimeAttachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function foundAttachment(attachment: MimeAttachment): FoundAttachment {
  return {
    name: attachment.filename === null ? null : mendWindows1252(attachment.filename),
    type: attachment.mimeType,
    size: contentBytes(attachment).length,
    inline: attachment.related === true || attachment.disposition === "inline",
  };
}

/**
 * Takes the bytes of an .eml file (RFC 5322, MIME); returns the message and its attachments' bytes. Attached messages
 * stay attachments. Never rejects: what could not be read is in `message.unread`, and where MIME itself is broken the
 * body is the raw text.
 */
export async function readEml(bytes: Uint8Array): Promise<Reading> {
  const start = headersStart(bytes);
  const whole = bytes.subarray(start, start + MAX_PARSED_BYTES);
  const source = readableLines(whole);
  const bodyStart = headersEnd(source, 0);
  const { headers, unread } = readHeaderBlock(source.subarray(0, bodyStart));
  if (bytes.length - start > whole.length) unread.push(...unreadBehind("too-large"));
  if (source.length < whole.length) unread.push(...unreadBehind("too-many"));
  const parsed = await parseMime(lacksCharset(headers) ? asUtf8(source) : source);
  if ("failed" in parsed) {
    const { body, quoted, unread: cut } = readBody(null, decodeUnlabelled(source.subarray(bodyStart)));
    const message = { ...fieldsFromHeaders(headers), headers, body, quoted, attachments: [] };
    return {
      message: { ...message, unread: [...unread, { part: "body", reason: parsed.failed }, ...cut] },
      contents: [],
    };
  }
  return { message: messageOf(parsed.email, headers, unread), contents: contentsOf(parsed.email) };
}

function contentsOf(email: Email): Uint8Array[] {
  return email.attachments.slice(0, MAX_ATTACHMENTS).map(contentBytes);
}

function messageOf(email: Email, headers: readonly Header[], unread: readonly Unread[]): Message {
  const mended = (text: string | undefined): string | null => (text === undefined ? null : mendWindows1252(text));
  const read = readBody(mended(email.html), mended(email.text));
  const listed = listAttachments(email.attachments.map(foundAttachment));
  const encrypted: Unread[] = email.attachments.map(foundAttachment).some(isEncryptedBody)
    ? [{ part: "body", reason: "encrypted" }]
    : [];
  return {
    ...fieldsFromHeaders(headers),
    headers,
    body: read.body,
    quoted: read.quoted,
    attachments: listed.attachments,
    unread: [...unread, ...encrypted, ...read.unread, ...listed.unread],
  };
}
