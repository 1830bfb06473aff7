import { strToU8, zipSync, type Zippable } from "fflate";

/** Returns the bytes of an archive with text or bytes by name. */
export function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(entries);
}

/** Returns the bytes of a Word file whose body is this XML, with further parts by name. */
export function word(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return archive({ "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`, ...parts });
}

/** Returns a paragraph of runs. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join("")}</w:p>`;
}

/** Returns the bytes of an Excel file with one sheet of this XML. */
export function workbook(rows: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  return archive({ "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": sheet, ...parts });
}

/** Returns bytes with a field of little-endian numbers changed, found behind the last occurrence of a signature. */
export function forged(bytes: Uint8Array, signature: string, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const text = Array.from(copy, (byte) => String.fromCharCode(byte)).join("");
  new DataView(copy.buffer).setUint32(text.lastIndexOf(signature) + at, value, true);
  return copy;
}
