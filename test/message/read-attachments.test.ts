import {
  MAX_ATTACHMENT_TEXT,
  MAX_ATTACHMENTS_TEXT,
  MAX_MESSAGE_DEPTH,
  MAX_NESTED_BYTES,
} from "../../src/message/limits";
import type { Message } from "../../src/message/message";
import { readEml } from "../../src/message/read-eml";
import { loaderOf, readAttachments, type LoadContent } from "../../src/message/read-attachments";
import { attachment, message } from "../support/build";
import { readDocumentHere } from "../support/read-document";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const never = new AbortController().signal;

function withAttachments(...names: string[]): Message {
  return message({
    attachments: names.map((name) => attachment({ name })),
    unread: names.map((name) => ({ part: `attachment:${name}`, reason: "pending" })),
  });
}

async function readOne(name: string, content: Uint8Array): Promise<Message> {
  return readAttachments(withAttachments(name), loaderOf({ contents: [content] }), readDocumentHere, never);
}

describe("readAttachments tells content by its bytes, not its name", () => {
  test("text under the name of a picture", async () => {
    const read = await readOne("scan.png", bytes("IBAN;DE89\r\nBIC;X"));
    expect(read.attachments[0]?.text).toBe("IBAN;DE89\nBIC;X");
    expect(read.unread).toEqual([]);
  });

  test("HTML under the name of a PDF: its visible text", async () => {
    const read = await readOne("invoice.pdf", bytes("<html><body><p>Pay <b>now</b></p><i hidden>x</i></body></html>"));
    expect(read.attachments[0]?.text).toBe("Pay now");
  });

  test.each(["scan.png", "invoice.pdf"])("a message under the name %s is a message", async (name) => {
    const read = await readOne(name, bytes("From: Eve <eve@evil.example>\r\nSubject: new account\r\n\r\nPay me."));
    expect(read.attachments[0]?.message).toMatchObject({ subject: "new account", body: { text: "Pay me." } });
    expect(read.unread).toEqual([]);
  });

  test.each([
    ["image/png", "scan.png", "From: eve@evil.example\r\nSubject: s\r\n\r\nPay me."],
    ["application/pdf", "invoice.pdf", "<html><body><p>Pay me.</p></body></html>"],
    ["image/jpeg", "photo.jpg", "Pay me."],
  ])("a whole message whose part claims to be %s is read by that part's bytes", async (type, name, content) => {
    const head = `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee file\r\n--b\r\n`;
    const part = `Content-Type: ${type}; name=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(content)}\r\n--b--`;
    const reading = await readEml(bytes(head + part));
    const read = await readAttachments(reading.message, loaderOf(reading), readDocumentHere, never);
    expect(read.attachments[0]?.text).toContain("Pay me.");
    expect(read.unread).toEqual([]);
  });

  test.each([
    ["a logo in the text holds nothing to read", true, 2_000, []],
    [
      "a broken picture as large as a scan is damaged",
      true,
      200_000,
      [{ part: "attachment:a.png", reason: "damaged" }],
    ],
    ["a broken picture attached as a file is damaged", false, 2_000, [{ part: "attachment:a.png", reason: "damaged" }]],
  ] as const)("%s", async (_, inline, size, unread) => {
    const picture = new Uint8Array(size);
    picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const mail = { ...withAttachments("a.png"), attachments: [attachment({ name: "a.png", inline })] };
    expect((await readAttachments(mail, loaderOf({ contents: [picture] }), readDocumentHere, never)).unread).toEqual(
      unread,
    );
  });

  test.each(["image/png", "application/pgp-signature", "application/pkcs7-signature"])(
    "a PDF that says it is %s in the text is a PDF",
    async (type) => {
      const mail = { ...withAttachments("a"), attachments: [attachment({ name: "a", type, inline: true })] };
      const read = await readAttachments(
        mail,
        loaderOf({ contents: [bytes("%PDF-1.7 words")] }),
        readDocumentHere,
        never,
      );
      expect(read.unread).toEqual([{ part: "attachment:a", reason: "damaged" }]);
    },
  );

  test("a signature over the message holds nothing to read, sealed words do", async () => {
    const der = Uint8Array.from([0x30, 0x82, 0x05, 0x00, 0x06, 0x09]);
    const read = (type: string) => {
      const mail = { ...withAttachments("a"), attachments: [attachment({ name: "a", type })] };
      return readAttachments(mail, loaderOf({ contents: [der] }), readDocumentHere, never);
    };
    expect((await read("application/pkcs7-signature")).unread).toEqual([]);
    expect((await read("application/pkcs7-mime")).unread).toEqual([{ part: "attachment:a", reason: "encrypted" }]);
  });

  test("windows-1252 and UTF-16 text", async () => {
    expect((await readOne("a", Uint8Array.from([0x80, 0x20, 0x35]))).attachments[0]?.text).toBe("€ 5");
    expect((await readOne("a", Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]))).attachments[0]?.text).toBe("AB");
  });

  test("bytes that no reader knows are unsupported", async () => {
    const read = await readOne("notes.txt", Uint8Array.from([1, 0, 2]));
    expect(read.attachments[0]?.text).toBeNull();
    expect(read.unread).toEqual([{ part: "attachment:notes.txt", reason: "unsupported" }]);
  });

  test("a PGP message is encrypted", async () => {
    const read = await readOne("x.asc", bytes("-----BEGIN PGP MESSAGE-----\n\nabc"));
    expect(read.unread).toEqual([{ part: "attachment:x.asc", reason: "encrypted" }]);
  });
});

describe("readAttachments: attached messages", () => {
  const inner = "From: Eve <eve@evil.example>\r\nSubject: inner\r\n\r\nPay me.";

  test("are read as messages of their own, and as text", async () => {
    const read = await readOne("forward.eml", bytes(inner));
    expect(read.attachments[0]?.message).toMatchObject({ from: { address: "eve@evil.example" }, subject: "inner" });
    expect(read.attachments[0]?.text).toBe("From: Eve <eve@evil.example>\nSubject: inner\n\nPay me.");
  });

  test("nested beyond the limit are listed as too deep, and those above are read", async () => {
    let nested = inner;
    for (let level = 0; level <= MAX_MESSAGE_DEPTH; level += 1)
      nested = `From: a${level}@x.example\r\nSubject: s\r\nContent-Type: message/rfc822\r\n\r\n${nested}`;
    let current: Message | null = await readOne("m.eml", bytes(nested));
    let depth = 0;
    for (; current.attachments[0]?.message; depth += 1) current = current.attachments[0].message;
    expect(depth).toBe(MAX_MESSAGE_DEPTH);
    expect(current.unread.map(({ reason }) => reason)).toEqual(["too-deep"]);
  });
});

describe("readAttachments: more text than can be looked through in good time", () => {
  const long = "word ".repeat(MAX_ATTACHMENT_TEXT / 4);
  const textsOf = async (...contents: readonly string[]) => {
    const mail = withAttachments(...contents.map((_, at) => `${at}.txt`));
    const read = await readAttachments(mail, loaderOf({ contents: contents.map(bytes) }), readDocumentHere, never);
    return { lengths: read.attachments.map(({ text }) => text?.length), unread: read.unread };
  };

  test("of one attachment is cut, which is said", async () => {
    const { lengths, unread } = await textsOf(long);
    expect(lengths).toEqual([MAX_ATTACHMENT_TEXT]);
    expect(unread).toEqual([{ part: "attachment:0.txt", reason: "too-large" }]);
  });

  test("of all together is cut where their limit is reached", async () => {
    const { lengths, unread } = await textsOf("few words", long, long, "last words");
    const left = MAX_ATTACHMENTS_TEXT - MAX_ATTACHMENT_TEXT - "few words".length;
    expect(lengths).toEqual(["few words".length, MAX_ATTACHMENT_TEXT, left, 0]);
    expect(unread.map(({ part }) => part)).toEqual(["attachment:1.txt", "attachment:2.txt", "attachment:3.txt"]);
  });

  test("of a message in a message, each of whose levels says it again, is cut at every level", async () => {
    const head = "From: a@b.example\r\nSubject: s\r\n";
    const inner = `${head}\r\n${"word ".repeat(190_000)}`;
    const outer = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${"word ".repeat(190_000)}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}`;
    const { lengths, unread } = await textsOf(outer);
    expect(lengths).toEqual([MAX_ATTACHMENT_TEXT]);
    expect(unread).toEqual([{ part: "attachment:0.txt", reason: "too-large" }]);
  });

  test("attached messages are taken apart as far as their bytes together allow", async () => {
    const head = bytes("From: a@b.example\r\nSubject: s\r\nContent-Type: application/pdf\r\n\r\n");
    const large = new Uint8Array(MAX_NESTED_BYTES / 2 + 1).fill("A".charCodeAt(0));
    large.set(head);
    const read = await readAttachments(
      withAttachments("1.eml", "2.eml"),
      loaderOf({ contents: [large, large] }),
      readDocumentHere,
      never,
    );
    expect(read.attachments[0]?.message?.from?.address).toBe("a@b.example");
    expect(read.unread).toContainEqual({ part: "attachment:2.eml", reason: "too-large" });
  });
});

describe("readAttachments: when the bytes do not come", () => {
  test("the loader's reason is kept, a rejection is unavailable, and the others are read", async () => {
    const load: LoadContent = (at) =>
      at === 0
        ? Promise.resolve({ status: "unavailable", reason: "too-slow" })
        : at === 1
          ? Promise.reject(new Error("no"))
          : Promise.resolve({ status: "available", bytes: bytes("words") });
    const read = await readAttachments(withAttachments("a", "b", "c"), load, readDocumentHere, never);
    expect(read.unread).toEqual([
      { part: "attachment:a", reason: "too-slow" },
      { part: "attachment:b", reason: "unavailable" },
    ]);
    expect(read.attachments[2]?.text).toBe("words");
  });

  test("when aborted, what was not read stays pending", async () => {
    const abort = new AbortController();
    const load: LoadContent = () => {
      abort.abort();
      return Promise.resolve({ status: "available", bytes: bytes("words") });
    };
    const read = await readAttachments(withAttachments("a", "b"), load, readDocumentHere, abort.signal);
    expect(read.unread).toEqual([{ part: "attachment:b", reason: "pending" }]);
  });

  test("tells its progress", async () => {
    const progress: [number, number][] = [];
    const load: LoadContent = () => Promise.resolve({ status: "available", bytes: bytes("words") });
    await readAttachments(withAttachments("a", "b"), load, readDocumentHere, never, (done, total) =>
      progress.push([done, total]),
    );
    expect(progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
