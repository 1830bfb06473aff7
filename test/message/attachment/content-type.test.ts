import { strToU8, zipSync } from "fflate";
import { contentTypeOf } from "../../../src/message/attachment/content-type";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const archive = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
const utf16 = (text: string): string => text.split("").join("\0");
const COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

describe("contentTypeOf tells a file by its bytes", () => {
  test.each([
    ["a PDF", bytes("%PDF-1.7\n"), "application/pdf"],
    ["a PDF behind a line of something else", bytes("junk\r\n%PDF-1.4\n"), "application/pdf"],
    ["a text that speaks of a PDF", bytes("it begins with %PDF-1.4"), "text/plain"],
    ["a Windows program", bytes("MZ\u0090\0"), "application/vnd.microsoft.portable-executable"],
    ["a shortcut", bytes("L\0\0\0\u0001\u0014\u0002\0"), "application/x-ms-shortcut"],
    ["a PNG picture", bytes("\u0089PNG\r\n\u001A\n"), "image/png"],
    ["a mail", bytes("From: a@b.example\r\nSubject: s\r\n\r\nwords"), "message/rfc822"],
    ["a page", bytes("<html><body>words"), "text/html"],
    ["words", bytes("words"), "text/plain"],
    ["nothing known", bytes("\0\u0001\u0002"), null],
  ])("%s", (_, content, type) => expect(contentTypeOf(content)).toBe(type));

  test.each([
    ["a Word file", archive("word/document.xml"), /wordprocessingml/],
    ["a Word file with macros", archive("word/document.xml", "word/vbaProject.bin"), /word\.document\.macroenabled/],
    ["an Excel file", archive("xl/workbook.xml"), /spreadsheetml/],
    ["a Java program", archive("META-INF/MANIFEST.MF"), /java-archive/],
    ["another archive", archive("invoice.pdf"), /zip/],
  ])("%s, by what is in the archive", (_, content, type) => expect(contentTypeOf(content)).toMatch(type));

  test.each([
    ["an Outlook message", utf16("__properties_version1.0"), "application/vnd.ms-outlook"],
    ["an old Word file", utf16("WordDocument"), "application/msword"],
    ["an Office file under a password", utf16("EncryptedPackage"), "application/encrypted"],
    ["a compound file of another kind", "", "application/x-ole-storage"],
  ])("%s, by its streams", (_, stream, type) => expect(contentTypeOf(bytes(COMPOUND + stream))).toBe(type));
});
