import MsgReader, { type FieldsData } from "@kenjiuno/msgreader";
import { listAttachments, type FoundAttachment } from "./attachment-list";
import { decodeLabelled } from "./charset";
import { codePageLabel } from "./code-page";
import { isSoundCompoundFile } from "./compound-file";
import { firstHeader, parseHeaders } from "./headers";
import { MAX_ATTACHMENTS, MAX_HEADER_BYTES, MAX_HEADER_FIELDS } from "./limits";
import type { Header, Mailbox, Message, Unread, UnreadReason } from "./message";
import { bareMessageId, fieldsFromHeaders } from "./message-fields";
import { readBody } from "./read-body";
import type { Reading } from "./reading";
import { htmlOfCompressedRtf } from "./rtf-html";

/** Property tags ([MS-OXPROPS]) that msgreader has no name for, in the Unicode and the code page variant. */
const SENT_REPRESENTING_NAME = ["0042001f", "0042001e"];
const HTML_IN_CODE_PAGE = ["1013001e"];
const SENT_REPRESENTING_ADDRESS = ["0065001f", "0065001e"];

const EMPTY_BODY = { text: "", links: [], hidden: [], html: null };

/** Returns a message of which nothing but the reason could be read. */
function unreadable(reason: UnreadReason): Reading {
  const nothing = { headers: [], body: EMPTY_BODY, quoted: [], attachments: [] };
  const unread: Unread[] = [
    { part: "header:*", reason },
    { part: "body", reason },
  ];
  return { message: { ...fieldsFromHeaders([]), ...nothing, unread }, contents: [] };
}

/** Reads twice where strings are not Unicode: the code page they are in is itself a property. */
function parseFields(bytes: Uint8Array): { reader: MsgReader; fields: FieldsData } {
  const read = (label: string): { reader: MsgReader; fields: FieldsData } => {
    const reader = new MsgReader(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    reader.parserConfig = { includeRawProps: true, ansiEncoding: label };
    return { reader, fields: reader.getFileData() };
  };
  const first = read("windows-1252");
  const label = codePageLabel(first.fields.messageCodepage ?? first.fields.internetCodepage ?? 1252);
  return label === "windows-1252" ? first : read(label);
}

function rawString(fields: FieldsData, tags: readonly string[]): string {
  const found = fields.rawProps?.find(({ propertyTag }) => tags.includes((propertyTag ?? "").toLowerCase()));
  return typeof found?.value === "string" ? found.value : "";
}

/** Returns the first of some addresses that is an SMTP address; Exchange's own form (`/O=…`) tells nothing. */
function smtpAddress(...candidates: (string | undefined)[]): string {
  return candidates.find((candidate) => candidate?.includes("@")) ?? "";
}

function mailboxOrNull(name: string, address: string): Mailbox | null {
  return name === "" && address === "" ? null : { name: name === address ? "" : name, address };
}

function fromProperties(fields: FieldsData): Pick<Message, "from" | "sender" | "to" | "cc"> {
  const represented = mailboxOrNull(
    rawString(fields, SENT_REPRESENTING_NAME),
    smtpAddress(fields.sentRepresentingSmtpAddress, rawString(fields, SENT_REPRESENTING_ADDRESS)),
  );
  const sender = mailboxOrNull(fields.senderName ?? "", smtpAddress(fields.senderSmtpAddress, fields.senderEmail));
  const recipients = (type: string): Mailbox[] =>
    (fields.recipients ?? []).flatMap((recipient) => {
      const mailbox = mailboxOrNull(recipient.name ?? "", smtpAddress(recipient.smtpAddress, recipient.email));
      return recipient.recipType === type && mailbox ? [mailbox] : [];
    });
  const from = represented?.address ? represented : (sender ?? represented);
  const onBehalf = sender !== null && from !== null && sender.address !== from.address;
  return { from, sender: onBehalf ? sender : null, to: recipients("to"), cc: recipients("cc") };
}

function isoOrNull(written: string | undefined): string | null {
  const time = Date.parse(written ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Returns the HTML of a message, from wherever Outlook put it, or null. */
function htmlOf(fields: FieldsData): { html: string | null; damaged: boolean } {
  const html = fields.bodyHtml ?? rawString(fields, HTML_IN_CODE_PAGE);
  if (html !== "") return { html, damaged: false };
  const label = codePageLabel(fields.internetCodepage ?? fields.messageCodepage ?? 65001);
  if (fields.html?.length) return { html: decodeLabelled(fields.html, label), damaged: false };
  return fields.compressedRtf ? htmlOfCompressedRtf(fields.compressedRtf) : { html: null, damaged: false };
}

function foundAttachment(attachment: FieldsData, content: Uint8Array | null): FoundAttachment {
  const nested = attachment.innerMsgContent === true;
  const name = attachment.fileName ?? attachment.fileNameShort ?? attachment.name ?? null;
  return {
    name: nested ? `${name ?? "message"}.msg` : name,
    type: nested
      ? "application/vnd.ms-outlook"
      : (attachment.attachMimeTag ?? "application/octet-stream").toLowerCase(),
    size: content?.length ?? attachment.contentLength ?? 0,
    inline: attachment.attachmentHidden === true || (attachment.pidContentId ?? "") !== "",
  };
}

function contentOf(reader: MsgReader, attachment: FieldsData): Uint8Array | null {
  try {
    return reader.getAttachment(attachment).content;
  } catch {
    return null;
  }
}

function headersOf(fields: FieldsData): { headers: Header[]; unread: Unread[] } {
  const block = fields.headers ?? "";
  const headers = parseHeaders(block.slice(0, MAX_HEADER_BYTES));
  const unread: Unread[] = [];
  if (firstHeader(headers, "From") === undefined) unread.push({ part: "header:*", reason: "missing" });
  if (block.length > MAX_HEADER_BYTES) unread.push({ part: "header:*", reason: "too-large" });
  if (headers.length > MAX_HEADER_FIELDS) unread.push({ part: "header:*", reason: "too-many" });
  return { headers: headers.slice(0, MAX_HEADER_FIELDS), unread };
}

function messageOf(fields: FieldsData, found: readonly FoundAttachment[]): Message {
  const { headers, unread } = headersOf(fields);
  const written = fieldsFromHeaders(headers);
  const properties = fromProperties(fields);
  const { html, damaged } = htmlOf(fields);
  const read = readBody(html, fields.body ?? null);
  const listed = listAttachments(found);
  const bodyUnread: Unread[] = damaged && read.body.text === "" ? [{ part: "body", reason: "damaged" }] : [];
  return {
    messageId: written.messageId ?? bareMessageId(fields.messageId),
    from: written.from ?? properties.from,
    sender: written.sender ?? (written.from ? null : properties.sender),
    replyTo: written.replyTo,
    to: written.to.length > 0 ? written.to : properties.to,
    cc: written.cc.length > 0 ? written.cc : properties.cc,
    subject: written.subject === "" ? (fields.subject ?? "") : written.subject,
    date: written.date ?? isoOrNull(fields.clientSubmitTime ?? fields.messageDeliveryTime),
    headers,
    body: read.body,
    quoted: read.quoted,
    attachments: listed.attachments,
    unread: [...unread, ...bodyUnread, ...read.unread, ...listed.unread],
  };
}

/**
 * Takes the bytes of an Outlook message file ([MS-OXMSG]); returns the message and its attachments' bytes. Fields come
 * from the transport headers where the file has them, else from its properties, and the headers are listed as missing.
 * Never rejects: a file that cannot be read is listed as damaged.
 */
export function readMsg(bytes: Uint8Array): Promise<Reading> {
  if (!isSoundCompoundFile(bytes)) return Promise.resolve(unreadable("damaged"));
  try {
    const { reader, fields } = parseFields(bytes);
    if (fields.dataType !== "msg") return Promise.resolve(unreadable("unsupported"));
    const attachments = fields.attachments ?? [];
    const contents = attachments.slice(0, MAX_ATTACHMENTS).map((attachment) => contentOf(reader, attachment));
    const found = attachments.map((attachment, at) => foundAttachment(attachment, contents[at] ?? null));
    return Promise.resolve({ message: messageOf(fields, found), contents });
  } catch {
    return Promise.resolve(unreadable("damaged"));
  }
}
