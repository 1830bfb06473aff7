import { messageFromFields, type ItemFields } from "../../src/message/read-fields";

const DELIVERED =
  "Received: from a by b; Tue, 10 Nov 2026 09:12:00 +0000\nFrom: Ann <ann@payee.example>\nDate: Tue, 10 Nov 2026 09:12:00 +0000";

function fields(overrides: Partial<ItemFields> = {}): ItemFields {
  return {
    internetMessageId: "<1@payee.example>",
    from: { name: "Ann", address: "ann@payee.example" },
    sender: null,
    to: [],
    cc: [],
    subject: "Invoice",
    date: "2026-11-10T09:12:00.000Z",
    headers: DELIVERED,
    html: "<p>Hello</p>",
    text: "Hello",
    attachments: [],
    unread: [],
    ...overrides,
  };
}

test("makes a message of what the mail program hands over", () => {
  expect(messageFromFields(fields())).toMatchObject({
    messageId: "1@payee.example",
    from: { name: "Ann", address: "ann@payee.example" },
    subject: "Invoice",
    body: { text: "Hello" },
    unread: [],
  });
});

test("Reply-To comes from the headers only", () => {
  const message = messageFromFields(fields({ headers: `${DELIVERED}\nReply-To: eve@evil.example` }));
  expect(message.replyTo).toEqual([{ name: "", address: "eve@evil.example" }]);
});

test.each([
  ["null", null],
  ["empty", ""],
  ["the subject alone", "Subject: Invoice"],
])("headers that are %s are unread, not clean", (_, headers) => {
  expect(messageFromFields(fields({ headers })).unread).toContainEqual({ part: "header:*", reason: "missing" });
});

test("what the program says of the headers itself is not said twice", () => {
  const unread = [{ part: "header:*", reason: "unavailable", client: "Outlook on Android" } as const];
  expect(messageFromFields(fields({ headers: null, unread })).unread).toEqual(unread);
});

test("attachments get unique names and wait for the second pass, a logo too: only its bytes tell what it is", () => {
  const pdf = { name: "invoice.pdf", type: "application/pdf", size: 9, inline: false };
  const logo = { name: "logo.png", type: "image/png", size: 2000, inline: true };
  const message = messageFromFields(fields({ attachments: [pdf, pdf, logo] }));
  expect(message.attachments.map(({ name }) => name)).toEqual(["invoice.pdf", "invoice.pdf (2)", "logo.png"]);
  expect(message.unread).toEqual([
    { part: "attachment:invoice.pdf", reason: "pending" },
    { part: "attachment:invoice.pdf (2)", reason: "pending" },
    { part: "attachment:logo.png", reason: "pending" },
  ]);
});
