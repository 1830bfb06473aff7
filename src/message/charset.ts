/**
 * Node 20 decodes the bytes 0x80–0x9F of windows-1252 to C1 control characters; browsers follow the WHATWG table.
 * No mail means a C1 control, so they are mended after decoding and every runtime gives the same text.
 */

/** What windows-1252 has at 0x80–0x9F (WHATWG Encoding Standard, index windows-1252); five bytes are unassigned. */
const WINDOWS_1252_80_9F =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Takes decoded text; returns it with each C1 control replaced by the character that windows-1252 has there. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252_80_9F.charAt(control.charCodeAt(0) - 0x80));
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Takes bytes of unknown charset; returns them read as UTF-8 where they are valid UTF-8, else as windows-1252. */
export function decodeUnlabelled(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return mendWindows1252(new TextDecoder("windows-1252").decode(bytes));
  }
}

/** Takes bytes of unknown charset; returns the same text as UTF-8, which may be the same bytes. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  try {
    strictUtf8.decode(bytes);
    return bytes;
  } catch {
    return new TextEncoder().encode(decodeUnlabelled(bytes));
  }
}

/** Takes bytes and a charset label (any spelling, perhaps unknown or absent); returns the text, never throws. */
export function decodeLabelled(bytes: Uint8Array, label: string | null): string {
  if (label === null || label.trim() === "") return decodeUnlabelled(bytes);
  try {
    return mendWindows1252(new TextDecoder(label.trim()).decode(bytes));
  } catch {
    return decodeUnlabelled(bytes);
  }
}
