import { decodedFile, isWorkbook } from "../../../src/directory/import/decode";

const TEXT = "Name;IBAN\r\nCafé Zoë;€\r\n";

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  Array.from(text).forEach((character, at) => bytes.setUint16(at * 2, character.charCodeAt(0), littleEndian));
  return new Uint8Array(bytes.buffer);
};

it.each([
  ["UTF-8", new TextEncoder().encode(TEXT)],
  ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${TEXT}`)],
  ["UTF-16 (Excel's Unicode text)", utf16(`\uFEFF${TEXT}`, true)],
  ["UTF-16, the other way round", utf16(`\uFEFF${TEXT}`, false)],
  ["UTF-16 without a mark", utf16(TEXT, true)],
  ["windows-1252", Uint8Array.from(TEXT, (one) => (one === "€" ? 0x80 : one.charCodeAt(0)))],
])("a file in %s is read", (_, bytes) => {
  expect(decodedFile(bytes)).toBe(TEXT);
});

it("an empty file is empty", () => {
  expect(decodedFile(new Uint8Array())).toBe("");
});

it.each([
  ["Excel", [0x50, 0x4b, 0x03, 0x04, 0x14], true],
  ["an old Excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], true],
  ["a text that begins with PK", Array.from("PK;Name", (one) => one.charCodeAt(0)), false],
  ["nothing", [], false],
])("a file of %s is a workbook: %s", (_, bytes, expected) => {
  expect(isWorkbook(Uint8Array.from(bytes))).toBe(expected);
});
