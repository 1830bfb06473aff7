import { HostError, type AttachmentContent, type Host, type OpenItem } from "../../../src/host/host";
import { outlookHost } from "../../../src/host/outlook/outlook-host";
import {
  fakeMessage,
  HEADERS,
  installOffice,
  type FakeAttachment,
  type FakeMessage,
  type FakeOffice,
} from "../../support/fake-office";

let office: FakeOffice;
afterEach(() => {
  jest.useRealTimers();
  office.remove();
});

async function hostOf(message: FakeMessage | null | undefined, ...surroundings: Parameters<typeof installOffice>[1][]) {
  office = installOffice(message, surroundings[0] ?? {});
  return outlookHost();
}

async function opened(host: Host): Promise<OpenItem> {
  const item = await host.readOpenItem();
  if (item === null) throw new Error("no item is open");
  return item;
}

async function messageOf(overrides: Partial<FakeMessage>) {
  return (await opened(await hostOf(fakeMessage(overrides)))).message;
}

const attachment = (overrides: Partial<FakeAttachment> = {}): FakeAttachment => ({
  id: "att-1",
  name: "invoice.pdf",
  contentType: "application/pdf",
  size: 5,
  isInline: false,
  attachmentType: "file",
  content: { value: { format: "base64", content: btoa("bytes") } },
  ...overrides,
});

async function contentOf(overrides: Partial<FakeAttachment>): Promise<AttachmentContent> {
  const item = await opened(await hostOf(fakeMessage({ attachments: [attachment(overrides)] })));
  return item.attachmentContent(0, new AbortController().signal);
}

describe("reading the open message", () => {
  test("every field is copied, though Office.js makes them impossible to list", async () => {
    const host = await hostOf(fakeMessage({ attachments: [attachment()] }));
    const { id, message } = await opened(host);
    expect(id).toBe("item-1");
    expect(host.openItemId()).toBe("item-1");
    expect(message).toMatchObject({
      messageId: "1@payee.example",
      from: { name: "Ann Payee", address: "ann@payee.example" },
      to: [{ name: "Bob Buyer", address: "bob@buyer.example" }],
      replyTo: [{ name: "Ann Payee", address: "ann@payee.example" }],
      subject: "Invoice 12",
      date: "2026-11-18T09:00:02.000Z",
      body: { text: "Please find the invoice attached." },
      attachments: [{ name: "invoice.pdf", type: "application/pdf", size: 5, inline: false }],
      unread: [{ part: "attachment:invoice.pdf", reason: "pending" }],
    });
  });

  test("an attached message is one, though Outlook gives it no media type", async () => {
    const message = await messageOf({ attachments: [attachment({ attachmentType: "item", contentType: null })] });
    expect(message.attachments[0]?.type).toBe("message/rfc822");
  });

  test.each([[null], [undefined]])("no message is open when Outlook says %p", async (none) => {
    const host = await hostOf(none);
    expect(host.openItemId()).toBeNull();
    await expect(host.readOpenItem()).resolves.toBeNull();
  });

  test("a draft, which has no id, is no open message", async () => {
    const host = await hostOf(fakeMessage({ itemId: undefined, internetMessageId: "" }));
    await expect(host.readOpenItem()).resolves.toBeNull();
  });
});

describe("what Outlook does not give is unread, and never 'nothing found'", () => {
  const client = "Outlook on the web";

  test.each([
    ["an empty string", { value: "" }, { part: "header:*", reason: "unavailable", client }],
    ["the subject alone", { value: "Subject: Invoice 12" }, { part: "header:*", reason: "unavailable", client }],
    ["an error", "error", { part: "header:*", reason: "unavailable", client }],
    ["an exception", "throws", { part: "header:*", reason: "unavailable", client }],
    ["no such method", "absent", { part: "header:*", reason: "unavailable", client }],
  ] as const)("headers: %s", async (_case, headers, expected) => {
    expect((await messageOf({ headers })).unread).toEqual([expected]);
  });

  test.each([
    ["an empty string", { value: "" }],
    ["an error", "error"],
    ["no such method", "absent"],
  ] as const)("headers: in place of %s, those of the message's file", async (_case, headers) => {
    const file = { value: btoa(`${HEADERS}\r\n\r\nFrom: not a header`) };
    const { unread, headers: read } = await messageOf({ headers, file });
    expect(unread).toEqual([]);
    expect(read).toHaveLength(HEADERS.split("\r\n").length);
  });

  test("headers: a file that is not one of a delivered message does not stand in for them", async () => {
    const file = { value: btoa("Subject: Invoice 12\r\n\r\nFrom: Ann") };
    expect((await messageOf({ headers: { value: "" }, file })).unread).toEqual([
      { part: "header:*", reason: "unavailable", client },
    ]);
  });

  test.each([
    ["S/MIME", "smime.p7m", "application/pkcs7-mime"],
    ["rights management", "message_v2.rpmsg", "application/x-microsoft-rpmsg-message"],
  ])(
    "%s that Outlook does not open leaves a notice in place of the body, which is unread",
    async (_case, name, contentType) => {
      const { unread } = await messageOf({ attachments: [attachment({ name, contentType })] });
      expect(unread).toContainEqual({ part: "body", reason: "encrypted" });
    },
  );

  test("the body: neither form", async () => {
    expect((await messageOf({ html: "error", text: "error" })).unread).toEqual([
      { part: "body", reason: "unavailable", client },
    ]);
    office.remove();
    expect((await messageOf({ html: "absent", text: "absent" })).unread).toEqual([
      { part: "body", reason: "unavailable", client },
    ]);
  });

  test("one form of the body is enough", async () => {
    expect((await messageOf({ html: "error" })).unread).toEqual([]);
    office.remove();
    expect((await messageOf({ text: "throws" })).body.text).toBe("Please find the invoice attached.");
  });

  test("silence ends after a time: the rest of the message is there", async () => {
    jest.useFakeTimers();
    const host = await hostOf(fakeMessage({ headers: "silent", html: "silent", text: "silent" }));
    const reading = opened(host);
    await jest.advanceTimersByTimeAsync(8_000);
    const { message } = await reading;
    expect(message.subject).toBe("Invoice 12");
    expect(message.unread).toEqual([
      { part: "header:*", reason: "too-slow" },
      { part: "body", reason: "too-slow" },
    ]);
  });
});

describe("a shared mailbox", () => {
  test.each([
    ["is named", { value: { owner: "ap@buyer.example" } }, { owner: "ap@buyer.example" }],
    ["is told without its name", "error", { owner: null }],
    ["is none: the message is in the person's own", "absent", null],
  ] as const)("%s", async (_case, shared, expected) => {
    expect((await opened(await hostOf(fakeMessage({ shared })))).shared).toEqual(expected);
  });
});

describe("what the report button hands over", () => {
  const context = { value: '{"page":"report"}' };

  test("comes once, and to the message that was open", async () => {
    const host = await hostOf(fakeMessage({ context }));
    await expect(host.openedWith("item-1")).resolves.toBe(context.value);
    await expect(host.openedWith("item-1")).resolves.toBeNull();
    office.remove();
    await expect((await hostOf(fakeMessage({ context }))).openedWith("item-2")).resolves.toBeNull();
  });

  test.each(["error", "absent", { value: "" }] as const)("%p: the person opened the pane", async (reply) => {
    await expect((await hostOf(fakeMessage({ context: reply }))).openedWith("item-1")).resolves.toBeNull();
  });
});

describe("the message as a file", () => {
  test("comes unchanged", async () => {
    const host = await hostOf(fakeMessage({ file: { value: btoa("Subject: \xe9\r\n\r\n") } }));
    const bytes = Uint8Array.from("Subject: \xe9\r\n\r\n", (character) => character.charCodeAt(0));
    await expect(host.messageFile("item-1")).resolves.toEqual({ status: "available", bytes });
  });

  test.each([
    ["no such method", "absent", "unavailable"],
    ["an error", "error", "unavailable"],
    ["broken base64", { value: "*" }, "unavailable"],
    ["nothing", { value: "" }, "missing"],
  ] as const)("%s is said, not thrown", async (_case, file, reason) => {
    const host = await hostOf(fakeMessage({ file }));
    await expect(host.messageFile("item-1")).resolves.toEqual({ status: "unavailable", reason });
  });

  test("of another message than the open one is not taken", async () => {
    const host = await hostOf(fakeMessage({ file: { value: btoa("x") } }));
    await expect(host.messageFile("item-2")).resolves.toMatchObject({ status: "unavailable" });
  });
});

describe("another message is opened", () => {
  const other = fakeMessage({
    itemId: "item-2",
    subject: "Lunch",
    headers: { value: HEADERS.replace("Invoice 12", "Lunch") },
    html: { value: "<p>Soup?</p>" },
    text: { value: "Soup?" },
  });

  test("while the first is being read: the second is read, and nothing of the first is in it", async () => {
    const host = await hostOf(fakeMessage());
    office.hold();
    const reading = opened(host);
    office.select(other);
    office.release();
    const { id, message } = await reading;
    expect(id).toBe("item-2");
    expect(message).toMatchObject({ subject: "Lunch", body: { text: "Soup?" } });
  });

  test("again and again: it gives up with an error and shows no mixture", async () => {
    const host = await hostOf(fakeMessage());
    office.hold();
    const reading = host.readOpenItem();
    const failed = expect(reading).rejects.toThrow(HostError);
    for (let turn = 0; turn < 3; turn++) {
      office.select(fakeMessage({ itemId: `item-${turn + 10}` }));
      office.release();
      office.hold();
      await new Promise(setImmediate);
    }
    await failed;
  });

  test("listeners hear of it, until they stop", async () => {
    const host = await hostOf(fakeMessage());
    const heard: (string | null)[] = [];
    const stop = host.onItemChanged(() => heard.push(host.openItemId()));
    office.select(other);
    office.select(null);
    stop();
    office.select(fakeMessage());
    expect(heard).toEqual(["item-2", null]);
  });

  test("an event that Outlook loses is made up for when the pane gets the focus", async () => {
    const host = await hostOf(fakeMessage());
    const listener = jest.fn();
    host.onItemChanged(listener);
    office.focusWindow();
    expect(listener).not.toHaveBeenCalled();
    office.select(other, "quietly");
    office.focusWindow();
    office.focusWindow();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("an attachment of the first is neither asked for nor taken", async () => {
    const host = await hostOf(fakeMessage({ attachments: [attachment()] }));
    const { attachmentContent } = await opened(host);
    const { signal } = new AbortController();
    office.hold();
    const late = attachmentContent(0, signal);
    office.select({ ...other, attachments: [attachment()] });
    office.release();
    await expect(late).resolves.toEqual({ status: "unavailable", reason: "unavailable" });
    const before = office.asked.length;
    await expect(attachmentContent(0, signal)).resolves.toEqual({ status: "unavailable", reason: "unavailable" });
    expect(office.asked).toHaveLength(before);
  });
});

describe("attachments", () => {
  test("files come as bytes", async () => {
    await expect(contentOf({})).resolves.toEqual({ status: "available", bytes: new TextEncoder().encode("bytes") });
  });

  test("attached messages and invitations come as text", async () => {
    const content = { value: { format: "eml", content: "Subject: é" } };
    await expect(contentOf({ content })).resolves.toEqual({
      status: "available",
      bytes: new TextEncoder().encode("Subject: é"),
    });
  });

  test.each([
    ["a link to the cloud", { value: { format: "url", content: "https://files.example/1" } }, "unavailable"],
    ["broken base64", { value: { format: "base64", content: "*" } }, "unavailable"],
    ["nothing, where a size is stated", { value: { format: "base64", content: "" } }, "missing"],
    ["an error", "error", "unavailable"],
    ["an exception", "throws", "unavailable"],
    ["no such method", "absent", "unavailable"],
  ] as const)("%s is said, not thrown", async (_case, content, reason) => {
    await expect(contentOf({ content })).resolves.toEqual({ status: "unavailable", reason });
  });

  test("an index that the message does not have is unavailable", async () => {
    const item = await opened(await hostOf(fakeMessage()));
    await expect(item.attachmentContent(3, new AbortController().signal)).resolves.toMatchObject({
      status: "unavailable",
    });
  });

  test("silence ends after a minute", async () => {
    const item = await opened(await hostOf(fakeMessage({ attachments: [attachment({ content: "silent" })] })));
    jest.useFakeTimers();
    const content = item.attachmentContent(0, new AbortController().signal);
    await jest.advanceTimersByTimeAsync(60_000);
    await expect(content).resolves.toEqual({ status: "unavailable", reason: "too-slow" });
  });

  test("waiting ends at once when the reader gives up", async () => {
    const item = await opened(await hostOf(fakeMessage({ attachments: [attachment({ content: "silent" })] })));
    jest.useFakeTimers();
    const reader = new AbortController();
    const content = item.attachmentContent(0, reader.signal);
    reader.abort();
    await expect(content).resolves.toEqual({ status: "unavailable", reason: "unavailable" });
  });
});

describe("the program around", () => {
  test.each([
    ["OutlookWebApp", "OfficeOnline", "Outlook on the web"],
    ["newOutlookWindows", "OfficeOnline", "new Outlook for Windows"],
    ["Outlook", "PC", "Outlook for Windows"],
    ["Outlook", "Mac", "Outlook for Mac"],
    [null, "", "Outlook"],
  ])("%s on %s is called %s", async (hostName, platform, name) => {
    expect((await hostOf(null, { hostName, platform })).client).toBe(name);
  });

  test("it tells its language and the mailbox's owner", async () => {
    const host = await hostOf(null, { displayLanguage: "fr-FR" });
    expect(host.displayLanguage).toBe("fr-FR");
    expect(host.me).toBe("bob@buyer.example");
    office.remove();
    expect((await hostOf(null, { userAddress: null })).me).toBeNull();
  });

  test.each([
    ["#ffffff", {}, "light"],
    ["#f3f2f1", {}, "light"],
    ["#292929", {}, "dark"],
    ["#000000", {}, "dark"],
    [null, { prefersDark: true }, "dark"],
    [null, {}, "light"],
    ["#ffffff", { forcedColours: true }, "high-contrast"],
  ] as const)("background %s with %p is %s", async (background, overrides, theme) => {
    expect((await hostOf(null, { background, ...overrides })).theme).toBe(theme);
  });

  test("a change of theme is told by the event's own colours", async () => {
    const host = await hostOf(null);
    const themes: string[] = [];
    const stop = host.onThemeChanged((theme) => themes.push(theme));
    office.changeTheme("#1f1f1f");
    stop();
    office.changeTheme("#ffffff");
    expect(themes).toEqual(["dark"]);
  });
});

describe("starting", () => {
  test("without Office's script it fails and says so", async () => {
    office = installOffice(null);
    office.remove();
    await expect(outlookHost()).rejects.toMatchObject({ reason: "no-answer" });
  });

  test("a script that never gets ready ends after a time", async () => {
    jest.useFakeTimers();
    const failed = expect(hostOf(null, { ready: "silent" })).rejects.toMatchObject({ reason: "no-answer" });
    await jest.advanceTimersByTimeAsync(20_000);
    await failed;
  });

  test("outside Outlook it is refused", async () => {
    await expect(hostOf(null, { ready: { host: null } })).rejects.toMatchObject({ reason: "refused" });
  });
});

describe("the organisation's directory", () => {
  const answer = (body: string, init: ResponseInit & { type?: string } = {}) =>
    jest
      .spyOn(globalThis, "fetch")
      .mockResolvedValue(new Response(body, { ...init, headers: { "content-type": init.type ?? "application/json" } }));
  afterEach(() => jest.restoreAllMocks());

  test("is the file beside the page", async () => {
    const fetched = answer("{}");
    await expect((await hostOf(null)).organisationDirectory()).resolves.toBe("{}");
    expect(fetched).toHaveBeenCalledWith("directory.json");
  });

  test("is none where there is no such file", async () => {
    answer("Not found", { status: 404 });
    await expect((await hostOf(null)).organisationDirectory()).resolves.toBeNull();
  });

  test("is none where the server sends its start page instead", async () => {
    answer("<!doctype html>", { type: "text/html; charset=utf-8" });
    await expect((await hostOf(null)).organisationDirectory()).resolves.toBeNull();
  });

  test("that cannot be fetched is not an empty one", async () => {
    answer("", { status: 500 });
    await expect((await hostOf(null)).organisationDirectory()).rejects.toThrow(HostError);
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("offline"));
    await expect((await hostOf(null)).organisationDirectory()).rejects.toThrow(HostError);
  });
});
