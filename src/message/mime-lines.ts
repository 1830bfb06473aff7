import { BYTES_FOR_A_LINE, MAX_BOUNDARY_LINES, MAX_MIME_PARTS, MAX_SHORT_LINES } from "./limits";

const LF = 0x0a;
const HYPHEN = 0x2d;
const LOWER_CASE = 0x20;

/** The field that begins a part, of whatever kind (RFC 2045, section 5). */
const TYPE_FIELD = Array.from("content-type:", (letter) => letter.charCodeAt(0));

/**
 * Takes a message's bytes; returns as many of its lines as a MIME parser takes in good time: all of them, unless there
 * are more than `MAX_BOUNDARY_LINES` that may separate parts, more than `MAX_MIME_PARTS` that say the type of one, as
 * messages in messages do without any boundary, or more than `MAX_SHORT_LINES` and one for every `BYTES_FOR_A_LINE`.
 * Linear, one look at each line.
 */
export function readableLines(bytes: Uint8Array): Uint8Array {
  const maxLines = MAX_SHORT_LINES + bytes.length / BYTES_FOR_A_LINE;
  let boundaries = 0;
  let parts = 0;
  let lines = 0;
  for (let line = 0; line < bytes.length; lines += 1) {
    if (bytes[line] === HYPHEN && bytes[line + 1] === HYPHEN) boundaries += 1;
    if (isTypeField(bytes, line)) parts += 1;
    if (boundaries > MAX_BOUNDARY_LINES || parts > MAX_MIME_PARTS || lines >= maxLines) return bytes.subarray(0, line);
    const newline = bytes.indexOf(LF, line);
    line = newline < 0 ? bytes.length : newline + 1;
  }
  return bytes;
}

function isTypeField(bytes: Uint8Array, line: number): boolean {
  return TYPE_FIELD.every((letter, at) => ((bytes[line + at] ?? 0) | LOWER_CASE) === letter);
}
