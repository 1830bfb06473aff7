/** Beginnings of files that hold no plain text, though some are made of ASCII (from each format's specification). */
const BINARY_BEGINNINGS = [
  "%PDF-",
  "%!PS",
  "{\\rtf",
  "PK\u0003\u0004",
  "\u0089PNG",
  "GIF8",
  "\u00FF\u00D8\u00FF",
  "II*\0",
  "MM\0*",
  "RIFF",
  "BM",
  "MZ",
  "Rar!",
  "7z\u00BC\u00AF",
  "\u001F\u008B",
  "\u00D0\u00CF\u0011\u00E0",
];

/** Tells whether bytes begin with the characters of `beginning`, one byte each. */
export function beginsWith(bytes: Uint8Array, beginning: string, at = 0): boolean {
  for (let offset = 0; offset < beginning.length; offset += 1)
    if (bytes[at + offset] !== beginning.charCodeAt(offset)) return false;
  return true;
}

/** Tells whether a file is of a kind that is certainly not plain text. */
export function isKnownBinary(bytes: Uint8Array): boolean {
  return BINARY_BEGINNINGS.some((beginning) => beginsWith(bytes, beginning));
}

/** The magic bytes of a compound file ([MS-CFB], section 2.2): .msg, and also old .doc, .xls and .ppt. */
export const COMPOUND_FILE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
