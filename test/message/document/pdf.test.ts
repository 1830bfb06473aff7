import encodeQR from "qr";
import type { AttachmentText } from "../../../src/message/attachment/attachment-reader";
import { readDocument } from "../../../src/message/document/read-document";
import { MAX_PDF_PAGES } from "../../../src/message/limits";
import type { UnreadReason } from "../../../src/message/message";
import { drawnCode, greyImage, pdf, pdfOfObjects, stream, written } from "../../support/pdf";

// PDF.js is large, and the machine may be busy.
jest.setTimeout(60_000);

const inTime = { isOver: () => false };
const read = (bytes: Uint8Array): Promise<AttachmentText | UnreadReason> =>
  readDocument(bytes, "application/pdf", inTime);

const PAYLOAD = "BCD\n002\n1\nSCT\n\nAnn Payee\nDE89370400440532013000\nEUR12.30";
const modules = encodeQR(PAYLOAD, "raw", { ecc: "medium", border: 1 });

/** Returns a code as a grey picture with a white margin, four pixels a module. */
function codeImage(): string {
  const side = (modules.length + 8) * 4;
  const grey = Uint8Array.from({ length: side * side }, (_, at) => {
    const [row, column] = [Math.floor(at / side / 4) - 4, Math.floor((at % side) / 4) - 4];
    return modules[row]?.[column] === true ? 0 : 255;
  });
  return greyImage(side, side, grey);
}

describe("the words of a PDF", () => {
  it("stand in reading order, whatever order they were drawn in, with the cells of a row joined by TAB", async () => {
    const content = written([200, 700, "DE89 3704 0044 0532 0130 00"], [72, 720, "Invoice 12"], [72, 700, "IBAN"]);
    expect(await read(pdf({ content }))).toMatchObject({
      text: "Invoice 12\nIBAN\tDE89 3704 0044 0532 0130 00",
      unread: null,
    });
  });

  it("keep the pieces of a word together and words apart", async () => {
    const content = written([72, 700, "Pay"], [88, 700, "ment"], [118, 700, "due"]);
    expect(await read(pdf({ content }))).toMatchObject({ text: "Payment due" });
  });

  it("include what is filled into a form and written over the page", async () => {
    const field = "/Type /Annot /Subtype /Widget /FT /Tx /T (iban) /V (DE89370400440532013000) /Rect [200 695 400 710]";
    const note = "/Type /Annot /Subtype /FreeText /Contents (New account) /DA (/F1 10 Tf) /Rect [72 650 200 665]";
    const page = { content: written([72, 698, "IBAN"]), annotations: [`<< ${field} >>`, `<< ${note} >>`] };
    expect(await read(pdf(page))).toMatchObject({ text: "IBAN\tDE89370400440532013000\n\nNew account" });
  });

  it("have their links, with the words that the reader sees", async () => {
    const link =
      "<< /Type /Annot /Subtype /Link /Rect [70 695 150 712] /A << /S /URI /URI (https://evil.example/) >> >>";
    const page = { content: written([72, 700, "bank.example"]), annotations: [link] };
    expect(await read(pdf(page))).toMatchObject({ links: [{ start: 0, end: 12, href: "https://evil.example/" }] });
  });

  it("of several pages follow each other", async () => {
    const pages = [{ content: written([72, 700, "one"]) }, { content: written([72, 700, "two"]) }];
    expect(await read(pdf(...pages))).toMatchObject({ text: "one\n\ntwo", unread: null });
  });
});

describe("the codes of a PDF", () => {
  it("are found in a picture", async () => {
    const content = `${written([72, 700, "Invoice with a code to pay"])}\nq 150 0 0 150 72 400 cm /Code Do Q`;
    expect(await read(pdf({ content, pictures: { Code: codeImage() } }))).toMatchObject({
      codes: [{ payload: PAYLOAD }],
      unread: null,
    });
  });

  it("are found where they are drawn square by square", async () => {
    const content = `${written([72, 700, "Invoice with a code to pay"])}\n${drawnCode(modules, 72, 400, 130)}`;
    expect(await read(pdf({ content }))).toMatchObject({ codes: [{ payload: PAYLOAD }], unread: null });
  });
});

describe("what of a PDF is not read is said", () => {
  it("a scan has no words", async () => {
    const scan = greyImage(2, 2, Uint8Array.of(0, 255, 200, 30));
    expect(await read(pdf({ content: "595 0 0 842 0 0 cm /Scan Do", pictures: { Scan: scan } }))).toBe("no-text");
  });

  it("a page scanned into a document of words", async () => {
    const scan = greyImage(2, 2, Uint8Array.of(0, 255, 200, 30));
    const scanned = { content: "595 0 0 842 0 0 cm /Scan Do", pictures: { Scan: scan } };
    expect(await read(pdf({ content: written([72, 700, "Please find our details overleaf"]) }, scanned))).toMatchObject(
      {
        text: "Please find our details overleaf",
        unread: "no-text",
      },
    );
  });

  it("a picture too large to be decoded", async () => {
    const size = "/Width 20000 /Height 20000 /ColorSpace /DeviceGray /BitsPerComponent 8";
    const scan = stream(`/Type /XObject /Subtype /Image ${size}`, "too few bytes");
    expect(await read(pdf({ content: "595 0 0 842 0 0 cm /Scan Do", pictures: { Scan: scan } }))).toBe("no-text");
  });

  it("but nothing of an empty page is missing", async () => {
    const pages = [{ content: written([72, 700, "Please find our details overleaf"]) }, { content: "" }];
    expect(await read(pdf(...pages))).toMatchObject({ unread: null });
  });

  it("pages beyond the limit", async () => {
    const pages = Array.from({ length: MAX_PDF_PAGES + 1 }, (_, at) => ({ content: written([72, 700, `page ${at}`]) }));
    expect(await read(pdf(...pages))).toMatchObject({ unread: "too-many" });
  }, 60_000);

  it("pages for which there was no time", async () => {
    let asked = 0;
    const budget = { isOver: () => (asked += 1) > 5 };
    const pages = Array.from({ length: 20 }, () => ({ content: written([72, 700, "words"]) }));
    expect(await readDocument(pdf(...pages), "application/pdf", budget)).toMatchObject({ unread: "too-slow" });
  });

  it.each([
    ["a password that is not empty", "encrypted"],
    ["bytes that are cut off", "damaged"],
  ])("%s: %s", async (_, reason) => {
    const key = "(01234567890123456789012345678901)";
    const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [(a) (a)]`;
    const locked = pdfOfObjects(
      ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"],
      encryption,
    );
    const cut = pdf({ content: written([72, 700, "words"]) }).subarray(0, 60);
    expect(await read(reason === "encrypted" ? locked : cut)).toBe(reason);
  });
});
