import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { isSoundCompoundFile } from "../../src/message/compound-file";
import { readDocumentHere } from "../support/read-document";
import { loaderOf, readAttachments } from "../../src/message/read-attachments";
import { readMessageFile } from "../../src/message/read-file";
import { readMsg } from "../../src/message/read-msg";

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));
}

describe("readMsg: files made by other programs", () => {
  test("takes the fields from the transport headers, and HTML that is stored in a code page", async () => {
    const { message } = await readMsg(fixture("outlook-html-in-code-page.msg"));
    expect(message).toMatchObject({
      from: { name: "Joseph Q Bloggs", address: "joebloggs@example.org" },
      date: "2019-10-09T05:55:10.000Z",
      unread: [],
    });
    expect(message.headers.filter(({ name }) => name === "Received").length).toBeGreaterThan(1);
    expect(message.body.html).toContain("<html");
    expect(message.body.text).toBe("This email contains an email… Email-ception!!!");
  });

  test("RTF that was made from plain text is no HTML: the plain body counts", async () => {
    const { message, contents } = await readMsg(fixture("outlook-picture-attached.msg"));
    expect(message.body).toMatchObject({ html: null, text: "test" });
    expect(message.attachments).toMatchObject([{ name: "test.jpg", type: "image/jpeg", size: 7681, inline: false }]);
    // A JPEG begins with FF D8.
    expect([...(contents[0] ?? []).slice(0, 2)]).toEqual([0xff, 0xd8]);
  });

  test("without transport headers the fields come from the properties, and the headers are missing", async () => {
    const { message } = await readMsg(fixture("outlook-draft-without-headers.msg"));
    expect(message).toMatchObject({
      from: { name: "Test User", address: "" },
      to: [{ name: "Someone Else", address: "someone@somewhere.com" }],
      subject: "Test for MSGConvert -- plain text",
      unread: [{ part: "header:*", reason: "missing" }],
    });
    expect(message.body.text).toBe("This is a test\nThe body is in plain text");
  });

  test("[MS-OXRTFEX]: HTML encapsulated in RTF, in the code pages of its fonts", async () => {
    const { message } = await readMsg(fixture("html-in-rtf-with-attachments.msg"));
    expect(message.body.text).toBe("Please pay € 50 to Jörg & Søn, today.\n\nŁódźportal");
    expect(message.body.links.map(({ href }) => href)).toEqual(["https://payee.example/"]);
    expect(message.cc).toEqual([{ name: "Cy Copy", address: "cy@buyer.example" }]);
  });

  test("attachments are read in the second pass, an attached message as a message of its own", async () => {
    const reading = await readMessageFile(fixture("html-in-rtf-with-attachments.msg"));
    const read = await readAttachments(
      reading.message,
      loaderOf(reading),
      readDocumentHere,
      new AbortController().signal,
    );
    expect(read.attachments.map(({ name }) => name)).toEqual(["accounts.csv", "Inner.msg"]);
    expect(read.attachments[0]?.text).toContain("DE89370400440532013000");
    expect(read.attachments[1]?.message).toMatchObject({
      from: { name: "Eve Outer", address: "eve@other.example" },
      body: { text: "Words of the attached message" },
    });
  });
});

describe("readMsg: hostile files", () => {
  const whole = fixture("outlook-picture-attached.msg");

  test("a compound file that is cut off, or none at all, is damaged", async () => {
    const damaged = [
      { part: "header:*", reason: "damaged" },
      { part: "body", reason: "damaged" },
    ];
    for (const bytes of [whole.subarray(0, 3000), whole.subarray(0, 8), new Uint8Array()])
      expect((await readMsg(bytes)).message.unread).toEqual(damaged);
  });

  test("[MS-CFB]: a sector chain that runs in a circle is found before it is followed", () => {
    expect(isSoundCompoundFile(whole)).toBe(true);
    const circular = whole.slice();
    const view = new DataView(circular.buffer);
    const fatSector = view.getInt32(76, true);
    const directory = view.getInt32(48, true);
    view.setInt32((fatSector + 1) * 512 + 4 * directory, directory, true);
    expect(isSoundCompoundFile(circular)).toBe(false);
  });

  test("whatever bytes are changed, it never rejects and always ends", async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const { message, contents } = await readMsg(bytes);
        expect(contents).toHaveLength(message.attachments.length);
      }),
      { numRuns: 150 },
    );
  });
});
