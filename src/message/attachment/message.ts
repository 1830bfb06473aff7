import { decodeUnlabelled } from "../charset";
import { parseHeaders } from "../headers";
import { mailboxText } from "../parts";
import type { Message, UnreadReason } from "../message";
import type { AttachmentReader, AttachmentText } from "./attachment-reader";
import { beginsWith, COMPOUND_FILE, isKnownBinary } from "./signatures";

/** Bytes looked at for header fields: more than the longest run of trace fields in front of From. */
const SAMPLE_BYTES = 16_384;

/** Fields that, two of them together, no other text file begins with. */
const MAIL_FIELDS = new Set(
  "received return-path from to subject date message-id mime-version delivered-to dkim-signature".split(" "),
);

/** Tells whether bytes begin with a mail header block. */
function isEml(bytes: Uint8Array): boolean {
  if (isKnownBinary(bytes)) return false;
  const [block = ""] = decodeUnlabelled(bytes.subarray(0, SAMPLE_BYTES)).split(/\r?\n\r?\n/, 1);
  const found = new Set(parseHeaders(block).map(({ name }) => name.toLowerCase()));
  return [...MAIL_FIELDS].filter((name) => found.has(name)).length >= 2;
}

/** The stream that a .msg has and other compound files have not ([MS-OXMSG], section 2.4), as UTF-16LE. */
const PROPERTIES_STREAM = "__properties_version1.0".split("").join("\0");

/** Tells whether bytes are an Outlook message file rather than another compound file. */
function isMsg(bytes: Uint8Array): boolean {
  if (!beginsWith(bytes, COMPOUND_FILE)) return false;
  for (let at = bytes.indexOf(0x5f); at >= 0; at = bytes.indexOf(0x5f, at + 1))
    if (beginsWith(bytes, PROPERTIES_STREAM, at)) return true;
  return false;
}

/** Returns a message as running text: who, when, about what, its words, what it quotes, then what is attached to it. */
function messageText({ from, to, date, subject, body, quoted, attachments }: Message): string {
  const head = [
    from ? `From: ${mailboxText(from)}` : "",
    to.length > 0 ? `To: ${to.map(mailboxText).join(", ")}` : "",
    date === null ? "" : `Date: ${date}`,
    subject === "" ? "" : `Subject: ${subject}`,
  ];
  const attached = attachments.map(({ text }) => text ?? "");
  return [head.filter((line) => line !== "").join("\n"), body.text, ...quoted.map(({ text }) => text), ...attached]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** An attached message, .eml or .msg. */
export const messageReader: AttachmentReader = {
  recognises: (bytes) => isMsg(bytes) || isEml(bytes),
  read: async (bytes, { readMessage }): Promise<AttachmentText | UnreadReason> => {
    const message = await readMessage(bytes);
    if (typeof message === "string") return message;
    const codes = message.attachments.flatMap((attachment) => attachment.codes);
    return { text: messageText(message), codes, message, unread: message.unread[0]?.reason ?? null };
  },
};
