import { htmlReader } from "./html";
import { messageReader } from "./message";
import { isPdf } from "./pdf-signature";
import { plainTextReader } from "./plain-text";
import { beginsWith, COMPOUND_FILE } from "./signatures";
import { LOCAL_HEADER, zipDirectory } from "./zip-directory";

/** How files of a type begin, and at which offset (from each format's specification). */
const BEGINNINGS: readonly (readonly [type: string, beginning: string, at?: number])[] = [
  ["application/vnd.microsoft.portable-executable", "MZ"],
  ["application/x-elf", "\u007FELF"],
  ["application/x-mach-binary", "\u00CF\u00FA\u00ED\u00FE"],
  ["application/x-mach-binary", "\u00CA\u00FE\u00BA\u00BE"],
  ["application/x-ms-shortcut", "L\0\0\0\u0001\u0014\u0002\0"],
  ["application/vnd.ms-htmlhelp", "ITSF"],
  ["application/vnd.ms-cab-compressed", "MSCF"],
  ["application/onenote", "\u00E4\u0052\u005C\u007B\u008C\u00D8\u00A7\u004D"],
  ["application/x-iso9660-image", "CD001", 0x8001],
  ["application/x-vhdx", "vhdxfile"],
  ["application/vnd.rar", "Rar!\u001A\u0007"],
  ["application/x-7z-compressed", "7z\u00BC\u00AF\u0027\u001C"],
  ["application/gzip", "\u001F\u008B"],
  ["application/x-bzip2", "BZh"],
  ["application/x-xz", "\u00FD7zXZ\0"],
  ["application/x-tar", "ustar", 257],
  ["application/rtf", "{\\rtf"],
  ["application/postscript", "%!PS"],
  ["image/png", "\u0089PNG\r\n\u001A\n"],
  ["image/jpeg", "\u00FF\u00D8\u00FF"],
  ["image/gif", "GIF87a"],
  ["image/gif", "GIF89a"],
  ["image/webp", "WEBP", 8],
  ["image/bmp", "BM"],
  ["image/tiff", "II*\0"],
  ["image/tiff", "MM\0*"],
  ["image/heic", "ftypheic", 4],
  ["image/avif", "ftypavif", 4],
];

/** What a compound file holds that only files of one type hold ([MS-CFB]): a stream's name, or its root's class. */
const IN_COMPOUND_FILE: readonly (readonly [type: string, sign: string])[] = [
  ["application/vnd.ms-outlook", utf16("__properties_version1.0")],
  ["application/encrypted", utf16("EncryptedPackage")],
  ["application/msword", utf16("WordDocument")],
  ["application/vnd.ms-excel", utf16("Workbook")],
  ["application/vnd.ms-powerpoint", utf16("PowerPoint Document")],
  ["application/x-msi", "\u0084\u0010\u000C\0\0\0\0\0\u00C0\0\0\0\0\0\0F"],
];

/** The part of an Office document that tells its kind (ISO/IEC 29500-1), without and with macros in it. */
const IN_ARCHIVE: readonly (readonly [part: string, type: string, withMacros: string])[] = [
  [
    "word/document.xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.ms-word.document.macroenabled.12",
  ],
  [
    "xl/workbook.xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.ms-excel.sheet.macroenabled.12",
  ],
  [
    "ppt/presentation.xml",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.ms-powerpoint.presentation.macroenabled.12",
  ],
];

function utf16(name: string): string {
  return name.split("").join("\0");
}

function holds(bytes: Uint8Array, sign: string): boolean {
  const first = sign.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (beginsWith(bytes, sign, at)) return true;
  return false;
}

function compoundType(bytes: Uint8Array): string {
  return IN_COMPOUND_FILE.find(([, sign]) => holds(bytes, sign))?.[0] ?? "application/x-ole-storage";
}

function archiveType(bytes: Uint8Array): string {
  const names = new Set(zipDirectory(bytes)?.entries.map(({ name }) => name));
  const document = IN_ARCHIVE.find(([part]) => names.has(part));
  if (document) {
    const [part, type, withMacros] = document;
    return names.has(`${part.slice(0, part.indexOf("/"))}/vbaProject.bin`) ? withMacros : type;
  }
  return names.has("META-INF/MANIFEST.MF") ? "application/java-archive" : "application/zip";
}

/**
 * Returns the media type that a file's bytes show, whatever its name and declared type say; null where they show none.
 * Types are IANA's where it has registered one, else those that file(1) names.
 */
export function contentTypeOf(bytes: Uint8Array): string | null {
  if (isPdf(bytes)) return "application/pdf";
  if (beginsWith(bytes, LOCAL_HEADER)) return archiveType(bytes);
  if (beginsWith(bytes, COMPOUND_FILE)) return compoundType(bytes);
  const known = BEGINNINGS.find(([, beginning, at]) => beginsWith(bytes, beginning, at));
  if (known) return known[0];
  if (messageReader.recognises(bytes)) return "message/rfc822";
  if (htmlReader.recognises(bytes)) return "text/html";
  return plainTextReader.recognises(bytes) ? "text/plain" : null;
}
