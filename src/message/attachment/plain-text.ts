import { decodeLabelled, decodeUnlabelled } from "../charset";
import { MAX_ATTACHMENT_TEXT } from "../limits";
import type { AttachmentReader } from "./attachment-reader";
import { beginsWith, isKnownBinary } from "./signatures";

/** How much of a file is looked at to tell text from binary: enough to meet a zero byte in any binary format. */
const SAMPLE_BYTES = 8192;

/** Control characters that text does not have (TAB, LF, FF, CR and ESC are allowed). */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

/** Returns the charset that a byte order mark names, or null. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, "\u00FF\u00FE")) return "utf-16le";
  if (beginsWith(bytes, "\u00FE\u00FF")) return "utf-16be";
  return beginsWith(bytes, "\u00EF\u00BB\u00BF") ? "utf-8" : null;
}

/** Returns a text file's text: by its byte order mark, else UTF-8, else windows-1252. */
export function textOf(bytes: Uint8Array): string {
  const charset = byteOrderMark(bytes);
  return charset === null ? decodeUnlabelled(bytes) : decodeLabelled(bytes, charset);
}

/** Text, CSV, XML, calendar and contact files: everything that is legible as it stands. */
export const plainTextReader: AttachmentReader = {
  recognises: (bytes) =>
    byteOrderMark(bytes) !== null || !(isKnownBinary(bytes) || bytes.subarray(0, SAMPLE_BYTES).some(isControl)),
  read: (bytes) => {
    const text = textOf(bytes).replace(/\r\n?/g, "\n");
    if (text.includes("-----BEGIN PGP MESSAGE-----")) return Promise.resolve("encrypted");
    const unread = text.length > MAX_ATTACHMENT_TEXT ? "too-large" : null;
    return Promise.resolve({ text: text.slice(0, MAX_ATTACHMENT_TEXT), unread });
  },
};
