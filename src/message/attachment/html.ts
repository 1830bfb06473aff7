import { readHtml } from "../html-text";
import { MAX_ATTACHMENT_TEXT } from "../limits";
import type { AttachmentReader } from "./attachment-reader";
import { byteOrderMark, plainTextReader, textOf } from "./plain-text";

/** Where browsers, too, look for signs of HTML (WHATWG MIME Sniffing, section 7.1, looks at 1445 bytes). */
const SAMPLE_BYTES = 1445;

const HTML_SIGN = /<(?:!doctype html|html|head|body|title|meta|table|div|script|style)[\s>]/i;

function sample(bytes: Uint8Array): string {
  const wide = byteOrderMark(bytes)?.startsWith("utf-16") === true;
  return textOf(bytes.subarray(0, wide ? 2 * SAMPLE_BYTES : SAMPLE_BYTES));
}

/** An HTML page as an attachment: its visible text. */
export const htmlReader: AttachmentReader = {
  recognises: (bytes) => plainTextReader.recognises(bytes) && HTML_SIGN.test(sample(bytes)),
  read: (bytes) => {
    const html = textOf(bytes);
    const { text, links, unread: notRead } = readHtml(html.slice(0, MAX_ATTACHMENT_TEXT));
    const unread = html.length > MAX_ATTACHMENT_TEXT ? "too-large" : notRead;
    return Promise.resolve({ text, links, unread });
  },
};
