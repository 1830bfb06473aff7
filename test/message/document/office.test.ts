import { contentTypeOf } from "../../../src/message/attachment/content-type";
import type { AttachmentText } from "../../../src/message/attachment/attachment-reader";
import { readDocument } from "../../../src/message/document/read-document";
import type { UnreadReason } from "../../../src/message/message";
import { archive, forged, paragraph, word, workbook } from "../../support/office";

const read = (bytes: Uint8Array): Promise<AttachmentText | UnreadReason> =>
  readDocument(bytes, contentTypeOf(bytes) ?? "", { isOver: () => false });

describe("a Word file", () => {
  it("is read in paragraphs, with words put together that are split over runs", async () => {
    const body = paragraph("Our IBAN is DE89 3704 ", "0044 0532 0130 00.") + paragraph("Regards");
    expect(await read(word(body))).toMatchObject({
      text: "Our IBAN is DE89 3704 0044 0532 0130 00.\nRegards",
      unread: null,
    });
  });

  it("is read whatever its parts are called: the document proper is the one that its relationships name", async () => {
    const parts = { "word/letter.xml": `<w:document>${paragraph("IBAN DE89")}</w:document>` };
    expect(await read(word(paragraph("Nothing to pay."), parts))).toMatchObject({
      text: "Nothing to pay.\n\nIBAN DE89",
    });
  });

  it("is not read in its lists of styles and properties", async () => {
    const parts = { "word/styles.xml": paragraph("Heading"), "docProps/custom.xml": paragraph("Secret") };
    expect(await read(word(paragraph("text"), parts))).toMatchObject({ text: "text", unread: null });
  });

  it("that shows a file of another format as a part of itself is told to be unread there", async () => {
    const parts = { "word/afchunk.mht": "Our IBAN is DE89" };
    expect(await read(word(`${paragraph("text")}<w:altChunk r:id="rId9"/>`, parts))).toMatchObject({
      text: "text",
      unread: "unsupported",
    });
  });

  it("of fifty thousand paragraphs is read whole", async () => {
    const body = Array.from({ length: 50_000 }, (_, at) => paragraph(`line ${at}`)).join("");
    // Some hundred milliseconds; looking back over the whole text at each paragraph ran past any limit of a test.
    expect(await read(word(body))).toMatchObject({ unread: null });
  });

  it("has the cells of a row joined by TAB", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("IBAN")}${cell("DE89")}</w:tr><w:tr>${cell("BIC")}${cell("X")}</w:tr></w:tbl>`;
    expect(await read(word(table))).toMatchObject({ text: "IBAN\tDE89\nBIC\tX" });
  });

  it("is read with headers, footers and notes, and without what was deleted or is said twice", async () => {
    const body = `<w:p><w:del><w:r><w:t>old</w:t></w:r></w:del></w:p>
      <mc:AlternateContent><mc:Choice>${paragraph("box")}</mc:Choice><mc:Fallback>${paragraph("box")}</mc:Fallback></mc:AlternateContent>`;
    const footer = `<w:ftr>${paragraph("IBAN below")}</w:ftr>`;
    expect(await read(word(body, { "word/footer1.xml": footer }))).toMatchObject({ text: "box\n\nIBAN below" });
  });

  it("has its links, written as relationships or as fields", async () => {
    const body = `<w:p><w:hyperlink r:id="rId1"><w:r><w:t>bank.example</w:t></w:r></w:hyperlink></w:p>
      <w:p><w:r><w:instrText>HYPERLINK "https://two.example"</w:instrText></w:r><w:r><w:t>two</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const rels = `<Relationships><Relationship Id="rId1" Target="https://evil.example"/></Relationships>`;
    expect(await read(word(body, { "word/_rels/document.xml.rels": rels }))).toMatchObject({
      text: "bank.example\ntwo",
      links: [
        { start: 0, end: 12, href: "https://evil.example" },
        { start: 13, end: 16, href: "https://two.example" },
      ],
    });
  });
});

describe("an Excel file", () => {
  it("is read row by row: shared and inline strings, numbers, and empty cells in between", async () => {
    const rows = `<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Account</t></is></c></row>
      <row><c r="A2"><v>12345678</v></c><c r="C2" t="str"><v>DE89</v></c></row>`;
    const strings = { "xl/sharedStrings.xml": "<sst><si><r><t>Sort </t></r><r><t>code</t></r></si></sst>" };
    expect(await read(workbook(rows, strings))).toMatchObject({ text: "Sort code\t\tAccount\n12345678\t\tDE89" });
  });

  it("has its links, written as relationships or as formulas", async () => {
    const rows = `<row><c r="A1"><v>1</v></c></row>
      <row><c r="A2"><v>Pay at</v></c><c r="B2" t="str"><v>bank.example</v></c>
      <c r="C2" t="str"><f>HYPERLINK("https://two.example","two")</f><v>two</v></c></row>`;
    const sheet = `<worksheet><sheetData>${rows}</sheetData><hyperlinks><hyperlink ref="B2" r:id="rId1"/></hyperlinks></worksheet>`;
    const rels = `<Relationships><Relationship Id="rId1" Target="https://evil.example"/></Relationships>`;
    const parts = { "xl/worksheets/sheet1.xml": sheet, "xl/worksheets/_rels/sheet1.xml.rels": rels };
    expect(await read(workbook("", parts))).toMatchObject({
      text: "1\nPay at\tbank.example\ttwo",
      links: [
        { start: 9, end: 21, href: "https://evil.example" },
        { start: 22, end: 25, href: "https://two.example" },
      ],
    });
  });
});

describe("an archive", () => {
  it("is read one level deep, each document under its name", async () => {
    const files = { "a/invoice.docx": word(paragraph("Pay DE89")), "note.txt": "words", "a/": "" };
    expect(await read(archive(files))).toMatchObject({
      text: "a/invoice.docx\n\nPay DE89\n\nnote.txt\n\nwords",
      unread: null,
    });
  });

  it("tells the names of its files under a password, too", async () => {
    const locked = forged(archive({ "invoice.exe": "MZ" }), "PK\u0001\u0002", 8, 1);
    expect(await read(locked)).toMatchObject({ files: [{ name: "invoice.exe", content: null }], unread: "encrypted" });
  });

  it("in an archive is not opened, and that is said", async () => {
    expect(await read(archive({ "inner.zip": archive({ "a.txt": "words" }), "note.txt": "words" }))).toMatchObject({
      text: "note.txt\n\nwords",
      unread: "too-deep",
    });
  });
});
