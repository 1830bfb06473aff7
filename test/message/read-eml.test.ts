import fc from "fast-check";
import {
  MAX_BODY_LENGTH,
  MAX_BOUNDARY_LINES,
  MAX_MIME_PARTS,
  MAX_PARSED_BYTES,
  MAX_SHORT_LINES,
} from "../../src/message/limits";
import { readEml } from "../../src/message/read-eml";

/** Returns the bytes of a message written as lines; characters above U+00FF are UTF-8. */
function eml(...lines: string[]): Uint8Array {
  return new TextEncoder().encode(lines.join("\r\n"));
}

/** Returns bytes where each character is one byte, for charsets other than UTF-8. */
function latin1(...lines: string[]): Uint8Array {
  return Uint8Array.from(lines.join("\r\n"), (character) => character.charCodeAt(0));
}

describe("readEml: the fields", () => {
  test("reads from, to, subject, date and Message-ID", async () => {
    const { message } = await readEml(
      eml(
        "From: =?utf-8?Q?J=C3=B6rg_Maier?= <joerg@payee.example>",
        "To: Bob <bob@buyer.example>, team: ann@buyer.example, cy@buyer.example;",
        "Subject: =?iso-8859-1?Q?Rechnung_f=FCr?=",
        " =?iso-8859-1?Q?_November?=",
        "Date: Tue, 10 Nov 2026 09:12:00 +0100",
        "Message-ID: <1@payee.example>",
        "",
        "Hello",
      ),
    );
    expect(message).toMatchObject({
      messageId: "1@payee.example",
      from: { name: "Jörg Maier", address: "joerg@payee.example" },
      subject: "Rechnung für November",
      date: "2026-11-10T08:12:00.000Z",
      unread: [],
    });
    expect(message.to.map(({ address }) => address)).toEqual([
      "bob@buyer.example",
      "ann@buyer.example",
      "cy@buyer.example",
    ]);
    expect(message.body.text).toBe("Hello");
  });

  test("keeps every header in order, with duplicates, unfolded and not decoded; the first From counts", async () => {
    const { message } = await readEml(
      eml("From: a@one.example", "from: b@two.example", "Subject: =?utf-8?Q?x?=", "\ty", "", ""),
    );
    expect(message.headers).toEqual([
      { name: "From", value: "a@one.example" },
      { name: "from", value: "b@two.example" },
      { name: "Subject", value: "=?utf-8?Q?x?=\ty" },
    ]);
    expect(message.from?.address).toBe("a@one.example");
  });

  test("reads raw 8-bit headers as UTF-8, or as windows-1252 where they are not UTF-8", async () => {
    const utf8 = await readEml(eml("From: Jörg <a@b.example>", "", ""));
    const windows1252 = await readEml(latin1("From: J\xF6rg <a@b.example>", "", ""));
    expect(utf8.message.from?.name).toBe("Jörg");
    expect(windows1252.message.from?.name).toBe("Jörg");
  });

  test("a message without header fields says that its headers are missing", async () => {
    const { message } = await readEml(eml("", "only words", "and more"));
    expect(message.unread).toContainEqual({ part: "header:*", reason: "missing" });
  });

  test("skips a byte order mark and an mbox postmark in front of the headers", async () => {
    const { message } = await readEml(
      eml("\uFEFFFrom x@y.example Thu Nov  5 10:00:00 2026", "Subject: hi", "", "text"),
    );
    expect(message).toMatchObject({ subject: "hi", body: { text: "text" } });
  });
});

describe("readEml: charsets", () => {
  const headers = ["From: a@b.example", "MIME-Version: 1.0"];

  test.each(["windows-1252", "iso-8859-1", "us-ascii"])(
    "reads the euro sign and curly quotes of quoted-printable labelled %s (WHATWG: all three are windows-1252)",
    async (charset) => {
      const { message } = await readEml(
        eml(
          ...headers,
          `Content-Type: text/plain; charset=${charset}`,
          "Content-Transfer-Encoding: quoted-printable",
          "",
          "=93Total=94: 5 =80 =96 na=EFve",
        ),
      );
      expect(message.body.text).toBe("“Total”: 5 € – naïve");
    },
  );

  test("reads windows-1252 in base64, in encoded words and in attachment names", async () => {
    const { message } = await readEml(
      eml(
        "From: =?windows-1252?Q?Ann_=80?= <a@b.example>",
        "Subject: =?windows-1252?B?gCA1?=",
        'Content-Type: multipart/mixed; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain; charset=windows-1252",
        "Content-Transfer-Encoding: base64",
        "",
        "gCA1MA==",
        "--b",
        "Content-Type: text/csv; name*=windows-1252''%80.csv",
        "Content-Disposition: attachment",
        "",
        "1;2",
        "--b--",
      ),
    );
    expect(message.from?.name).toBe("Ann €");
    expect(message.subject).toBe("€ 5");
    expect(message.body.text).toBe("€ 50");
    expect(message.attachments[0]?.name).toBe("€.csv");
  });
});

test("readEml: 8-bit text without a declared charset is UTF-8 where it is valid UTF-8, else windows-1252", async () => {
  const undeclared = await readEml(latin1("From: a@b.example", "", "Gr\xFC\xDFe \x80"));
  const utf8 = await readEml(eml("From: a@b.example", "", "Grüße €"));
  expect(undeclared.message.body.text).toBe("Grüße €");
  expect(utf8.message.body.text).toBe("Grüße €");
});

test("readEml: an encrypted body (RFC 8551) is listed as encrypted", async () => {
  const { message } = await readEml(
    eml(
      "From: a@b.example",
      "Content-Type: application/pkcs7-mime; name=smime.p7m",
      "Content-Transfer-Encoding: base64",
      "",
      "AAEC",
    ),
  );
  expect(message.unread).toContainEqual({ part: "body", reason: "encrypted" });
});

describe("readEml: the body", () => {
  test("where HTML and plain text are both present, the HTML counts, because Outlook shows it", async () => {
    const { message } = await readEml(
      eml(
        "Content-Type: multipart/alternative; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "plain",
        "--b",
        "Content-Type: text/html",
        "",
        "<p>as <b>HTML</b></p>",
        "--b--",
      ),
    );
    expect(message.body.text).toBe("as HTML");
    expect(message.body.html).toContain("<b>HTML</b>");
  });

  const alternative = (plain: string, html: string): Uint8Array =>
    eml(
      ...["Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/plain", "", plain],
      ...["--b", "Content-Type: text/html", "", html, "--b--"],
    );

  test("plain text that says something else than the HTML is hidden text (RFC 2046, 5.1.4: both ought to say the same)", async () => {
    const plain =
      "Please transfer the outstanding balance immediately to our account DE02120300000000202051, because the former " +
      "account was closed after yesterday's unexpected audit; confirm payment today.";
    const { message } = await readEml(alternative(plain, "<p>See you on Monday for lunch.</p>"));
    expect(message.body.text).toBe("See you on Monday for lunch.");
    expect(message.body.hidden).toEqual([{ text: plain, reason: "other-alternative" }]);
  });

  test("what converters add to the plain text is no other text: addresses of links, captions", async () => {
    const words = "Our autumn catalogue arrived yesterday, including several hundred recipes from famous kitchens.";
    const { message } = await readEml(
      alternative(
        `[Logo Company Headline]\r\n${words}\r\nRead more <https://shop.example/autumn/catalogue-recipes/kitchens-number-one?campaign=newsletter&medium=email>`,
        `<p>${words}</p><a href="https://shop.example/autumn">Read more</a>`,
      ),
    );
    expect(message.body.hidden).toEqual([]);
  });

  test("joins format=flowed lines (RFC 3676)", async () => {
    const { message } = await readEml(
      eml("Content-Type: text/plain; format=flowed", "", "one line that ", "goes on", "next"),
    );
    expect(message.body.text).toBe("one line that goes on\nnext");
  });

  test("an attached message stays an attachment; its words are not the sender's", async () => {
    const { message, contents } = await readEml(
      eml(
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "",
        "see attached",
        "--b",
        "Content-Type: message/rfc822",
        "",
        "From: x@y.example",
        "Subject: inner",
        "",
        "inner words",
        "--b--",
      ),
    );
    expect(message.body.text).toBe("see attached");
    expect(message.attachments.map(({ type }) => type)).toEqual(["message/rfc822"]);
    expect(contents[0]?.length).toBe(message.attachments[0]?.size);
    expect(message.unread).toEqual([{ part: `attachment:${message.attachments[0]?.name}`, reason: "pending" }]);
  });
});

describe("readEml: hostile and broken mail", () => {
  test("multiparts nested beyond the limit leave the raw text, and say so", async () => {
    const levels = Array.from({ length: 400 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary=b${at}`,
      "",
      `--b${at}`,
    ]);
    const { message } = await readEml(eml("From: a@b.example", ...levels.flat(), "", "the words"));
    expect(message.from?.address).toBe("a@b.example");
    expect(message.body.text).toContain("the words");
    expect(message.unread).toContainEqual({ part: "body", reason: "too-deep" });
  });

  const partsOf = (count: number): Uint8Array =>
    eml(
      ...["From: a@b.example", "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "the words"],
      ...Array.from({ length: count }, () => "--b\r\n"),
    );

  test("the text before too many parts is read, and that there are more is said", async () => {
    const { message } = await readEml(partsOf(MAX_BOUNDARY_LINES));
    expect(message.body.text).toContain("the words");
    expect(message.unread).toContainEqual({ part: "body", reason: "too-many" });
    expect(message.unread).toContainEqual({ part: "attachment:*", reason: "too-many" });
    expect((await readEml(partsOf(100))).message.unread).toEqual([]);
  });

  test("so is the text before too many short lines; a large attachment's lines are not too many", async () => {
    const many = await readEml(eml("From: a@b.example", "", "the words", "x\n".repeat(MAX_SHORT_LINES * 2)));
    expect(many.message.body.text).toContain("the words");
    expect(many.message.unread).toContainEqual({ part: "body", reason: "too-many" });
    const base64 = Array.from({ length: MAX_SHORT_LINES * 2 }, () => "QUJD".repeat(19));
    const large = await readEml(
      eml(
        ...["From: a@b.example", "Content-Type: application/pdf; name=a.pdf", "Content-Transfer-Encoding: base64", ""],
        ...base64,
      ),
    );
    expect(large.message.attachments[0]?.size).toBe(MAX_SHORT_LINES * 2 * 57);
    expect(large.message.unread).toEqual([{ part: "attachment:a.pdf", reason: "pending" }]);
  });

  test("messages in messages beyond all measure: what is behind the last part that is read is said", async () => {
    const nested = ["Content-Type: message/rfc822", "", "Subject: inner"];
    const { message } = await readEml(eml("From: a@b.example", ...Array.from({ length: 20_000 }, () => nested).flat()));
    expect(message.from?.address).toBe("a@b.example");
    expect(message.attachments[0]?.size).toBeLessThan(MAX_MIME_PARTS * nested.join("\r\n\r\n").length);
    expect(message.unread).toContainEqual({ part: "attachment:*", reason: "too-many" });
  });

  test("a body longer than five novels is read as far as the limit, which is said", async () => {
    const { message } = await readEml(eml("From: a@b.example", "", "the words", "word ".repeat(MAX_BODY_LENGTH / 4)));
    expect(message.body.text).toMatch(/^the words/);
    expect(message.body.text.length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
    expect(message.unread).toEqual([{ part: "body", reason: "too-large" }]);
  });

  test("an attachment that ends behind the bytes that are taken apart is listed, and too large", async () => {
    const head = ["From: a@b.example", "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "the words", "--b"];
    const start = eml(
      ...head,
      "Content-Type: application/pdf; name=a.pdf",
      "Content-Transfer-Encoding: base64",
      "",
      "",
    );
    const whole = new Uint8Array(MAX_PARSED_BYTES + start.length).fill("A".charCodeAt(0));
    whole.set(start);
    const { message } = await readEml(whole);
    expect(message.body.text).toBe("the words");
    expect(message.attachments[0]?.name).toBe("a.pdf");
    expect(message.unread).toEqual([
      { part: "body", reason: "too-large" },
      { part: "attachment:*", reason: "too-large" },
      { part: "attachment:a.pdf", reason: "too-large" },
    ]);
  });

  test("never rejects, whatever the bytes are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { message, contents } = await readEml(bytes);
        expect(contents).toHaveLength(message.attachments.length);
      }),
    );
  });
});

describe("the author, where a separator stands in the name without quotation marks", () => {
  test.each([
    ["Doe, Jane <jane@payee.example>", "Doe, Jane"],
    ["Payee; <jane@payee.example>", "Payee"],
    ["Doe, Jane | CFO <jane@payee.example>", "Doe, Jane | CFO"],
  ])("%s", async (from, name) => {
    const { message } = await readEml(new TextEncoder().encode(`From: ${from}\r\n\r\nHello`));
    expect(message.from).toEqual({ name, address: "jane@payee.example" });
  });
});
