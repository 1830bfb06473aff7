import { decodeUnlabelled } from "../../message/charset";

/** Larger files are no vendor list: a hundred thousand vendors take ten million bytes. */
export const MAX_FILE_BYTES = 50_000_000;

/** So much of a file tells UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 1_000;

const MARK = "\uFEFF";

/**
 * Returns the text of a file of unknown encoding: UTF-16 by its byte order mark or by the zero bytes of Latin letters,
 * UTF-8 where the bytes are valid, else windows-1252, which spreadsheets on Windows write.
 */
export function decodedFile(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  const text = utf16 === null ? decodeUnlabelled(bytes) : new TextDecoder(utf16).decode(bytes);
  return text.startsWith(MARK) ? text.slice(1) : text;
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zerosAt = (parity: number): number =>
    sample.reduce((zeros, byte, at) => (byte === 0 && at % 2 === parity ? zeros + 1 : zeros), 0);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) * 4 < sample.length) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** The first bytes of files that hold a table but are no text: ZIP (xlsx, ods, numbers) and Compound File (xls). */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether a file is a spreadsheet's own form, which has to be saved as CSV first. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
}
