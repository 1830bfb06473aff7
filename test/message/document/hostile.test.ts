import { zlibSync } from "fflate";
import { contentTypeOf } from "../../../src/message/attachment/content-type";
import type { AttachmentText } from "../../../src/message/attachment/attachment-reader";
import { readDocument } from "../../../src/message/document/read-document";
import type { UnreadReason } from "../../../src/message/message";
import { archive, forged, paragraph, word, workbook } from "../../support/office";
import { pdfOfObjects, stream } from "../../support/pdf";

/** On a busy machine three seconds of work may take longer. */
const PATIENCE = 30_000;

async function read(bytes: Uint8Array): Promise<AttachmentText | UnreadReason> {
  const end = performance.now() + 2000;
  return readDocument(bytes, contentTypeOf(bytes) ?? "", { isOver: () => performance.now() > end });
}

const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024);

/** Returns a PNG file whose header claims a size and whose data hold these bytes. */
function png(width: number, height: number, data: Uint8Array): Uint8Array {
  const chunk = (type: string, content: Uint8Array): Uint8Array => {
    const whole = new Uint8Array(content.length + 12);
    new DataView(whole.buffer).setUint32(0, content.length);
    whole.set(new TextEncoder().encode(type), 4);
    whole.set(content, 8);
    return whole;
  };
  const header = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const parts = [signature, chunk("IHDR", header), chunk("IDAT", zlibSync(data)), chunk("IEND", new Uint8Array(0))];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Returns the start of a JPEG file whose frame header claims a size. */
function jpeg(width: number, height: number): Uint8Array {
  const [w, h] = [width, height].map((side) => [side >> 8, side & 0xff]) as [number[], number[]];
  return Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, ...h, ...w, 1, 1, 0x11, 0, 0xff, 0xd9, 0, 0, 0, 0, 0, 0);
}

function pdfWithPages(count: number, kids: string): Uint8Array {
  return pdfOfObjects(["<< /Type /Catalog /Pages 2 0 R >>", `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`]);
}

describe("a hostile file ends with a reason", () => {
  it.each<[string, () => Uint8Array, UnreadReason]>([
    ["a Word file that inflates to 100 MB", () => word("", { "word/header1.xml": megabytes(100) }), "too-large"],
    [
      "an entry that claims to be small",
      () => forged(archive({ a: megabytes(50) }), "PK\u0001\u0002", 24, 10),
      "damaged",
    ],
    [
      "many entries of 9 MB",
      () => archive(Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`${at}`, megabytes(9)]))),
      "too-large",
    ],
    ["archives in an archive", () => archive({ a: archive({ b: archive({ c: "words" }) }) }), "too-deep"],
    ["an archive under a password", () => forged(archive({ a: "words" }), "PK\u0001\u0002", 8, 1), "encrypted"],
    ["an archive that is cut off", () => archive({ a: "words" }).subarray(0, 50), "damaged"],
    ["a PNG of 20,000 × 20,000 pixels", () => png(20_000, 20_000, megabytes(1)), "too-large"],
    ["a JPEG of 20,000 × 20,000 pixels", () => jpeg(20_000, 20_000), "too-large"],
    ["a small PNG whose data inflate to 100 MB", () => png(50, 50, megabytes(100)), "too-large"],
    ["a scan whose pixels take more than a page at 300 dpi", () => png(4000, 4000, megabytes(1)), "too-large"],
    ["a Word file of a million numbers", () => word(paragraph("12345678 ".repeat(250_000))), "too-large"],
    [
      "a workbook whose cells all say the same long string",
      () =>
        workbook('<row><c t="s"><v>0</v></c></row>'.repeat(10_000), {
          "xl/sharedStrings.xml": `<sst><si><t>${"x".repeat(1_000_000)}</t></si></sst>`,
        }),
      "too-large",
    ],
    ["a PNG that is cut off", () => png(50, 50, megabytes(0)).subarray(0, 40), "damaged"],
    ["a PDF that claims a million pages", () => pdfWithPages(1_000_000, ""), "damaged"],
    ["a PDF whose pages contain each other", () => pdfWithPages(10, "2 0 R"), "damaged"],
  ])(
    "%s",
    async (_, made, reason) => {
      const result = await read(made());
      expect(typeof result === "string" ? result : result.unread).toBe(reason);
    },
    PATIENCE,
  );

  it(
    "a PDF that draws without end",
    async () => {
      const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>";
      const content = stream("", "0 0 1 1 re f\n".repeat(300_000));
      const [catalog, pages] = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"];
      const result = await read(pdfOfObjects([catalog, pages, page, content]));
      expect(typeof result === "string" ? result : result.unread).toMatch(/too-many|too-slow/);
    },
    PATIENCE,
  );

  it(
    "a document nested thousands of elements deep",
    async () => {
      const result = await read(word("<w:p>".repeat(50_000) + paragraph("words")));
      expect(typeof result === "string" ? result : result.unread).toBe("too-deep");
    },
    PATIENCE,
  );
});
