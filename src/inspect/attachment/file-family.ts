/** What a file does when it is opened, as far as a person needs to know. */
export type FileFamily =
  "program" | "macros" | "page" | "pdf" | "picture" | "office" | "text" | "archive" | "message" | "sealed";

const words = (list: string): readonly string[] => list.split(" ");

/**
 * Endings of file names, lower case. Programs are what Windows or macOS run, install or mount at a double click, those
 * that Outlook blocks among them.
 */
const ENDINGS: readonly (readonly [FileFamily, readonly string[]])[] = [
  [
    "program",
    words(
      "exe com scr pif cpl msi msp msix appx bat cmd ps1 psm1 vbs vbe js jse ws wsf wsh hta jar lnk scf reg inf gadget " +
        "application appref-ms chm iso img vhd vhdx dmg pkg app one onepkg xll wll dll ocx library-ms settingcontent-ms",
    ),
  ],
  ["macros", words("docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm")],
  ["page", words("html htm shtml xhtml mht mhtml svg")],
  ["pdf", words("pdf")],
  ["picture", words("png jpg jpeg gif bmp tif tiff webp heic heif avif")],
  ["office", words("doc docx dot dotx xls xlsx xlt xltx ppt pptx pps ppsx odt ods odp rtf")],
  ["text", words("txt csv log")],
  ["archive", words("zip 7z rar gz tgz tar bz2 xz cab")],
  ["message", words("eml msg")],
];

const FAMILY_OF_ENDING: ReadonlyMap<string, FileFamily> = new Map(
  ENDINGS.flatMap(([family, endings]) => endings.map((ending) => [ending, family] as const)),
);

/** Media types as `contentTypeOf` names them, by how they begin. */
const FAMILY_OF_CONTENT: readonly (readonly [beginning: string, FileFamily])[] = [
  ["application/vnd.microsoft.portable-executable", "program"],
  ["application/x-elf", "program"],
  ["application/x-mach-binary", "program"],
  ["application/x-ms-shortcut", "program"],
  ["application/vnd.ms-htmlhelp", "program"],
  ["application/onenote", "program"],
  ["application/x-iso9660-image", "program"],
  ["application/x-vhdx", "program"],
  ["application/x-msi", "program"],
  ["application/java-archive", "program"],
  ["application/vnd.ms-word.document.macroenabled", "macros"],
  ["application/vnd.ms-excel.sheet.macroenabled", "macros"],
  ["application/vnd.ms-powerpoint.presentation.macroenabled", "macros"],
  ["application/pdf", "pdf"],
  ["image/", "picture"],
  ["application/vnd.ms-outlook", "message"],
  ["message/rfc822", "message"],
  ["application/encrypted", "sealed"],
  ["application/vnd.openxmlformats-officedocument", "office"],
  ["application/msword", "office"],
  ["application/vnd.ms-", "office"],
  ["application/x-ole-storage", "office"],
  ["application/rtf", "office"],
  ["application/zip", "archive"],
  ["application/vnd.rar", "archive"],
  ["application/x-7z-compressed", "archive"],
  ["application/gzip", "archive"],
  ["application/x-bzip2", "archive"],
  ["application/x-xz", "archive"],
  ["application/x-tar", "archive"],
  ["text/html", "page"],
  ["text/plain", "text"],
];

/** A second file of one name is listed as `invoice.pdf (2)`; blanks and dots at the end are left out by Windows. */
const AROUND_ENDING = /(?: \(\d{1,4}\))?[\s.]{0,100}$/;

/** Returns the endings of a file's name, lower case: `["pdf", "html"]` for `Invoice.PDF.html`. At most the last two. */
export function endingsOf(name: string): readonly string[] {
  const bare = name
    .replace(/\p{Cf}/gu, "")
    .slice(-200)
    .replace(AROUND_ENDING, "");
  return bare
    .split(".")
    .slice(1)
    .slice(-2)
    .map((ending) => ending.trim().toLowerCase());
}

/** Returns what a file's name says it is, or null for an ending that is not listed. */
export function familyOfName(name: string): FileFamily | null {
  return FAMILY_OF_ENDING.get(endingsOf(name).at(-1) ?? "") ?? null;
}

/** Returns what an ending says of a file, or null. */
export function familyOfEnding(ending: string): FileFamily | null {
  return FAMILY_OF_ENDING.get(ending) ?? null;
}

/** Returns what a file's bytes show, or null where they show nothing known or were not loaded. */
export function familyOfContent(content: string | null): FileFamily | null {
  if (content === null) return null;
  return FAMILY_OF_CONTENT.find(([beginning]) => content.startsWith(beginning))?.[1] ?? null;
}
