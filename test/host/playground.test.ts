import { playgroundHost, type PlaygroundSettings } from "../../src/host/playground";
import { attachment, message } from "../support/build";

const settings: PlaygroundSettings = {
  displayLanguage: "fr",
  theme: "light",
  me: "bob@buyer.example",
  directory: '{"ownDomains":["buyer.example"]}',
};
const bytes = new Uint8Array([1, 2, 3]);
const invoice = {
  id: "invoice.eml",
  reading: { message: message({ subject: "Invoice", attachments: [attachment()] }), contents: [bytes] },
};
const lunch = { id: "lunch.eml", reading: { message: message({ subject: "Lunch" }), contents: [] } };

afterEach(() => jest.useRealTimers());

test("nothing is open at first", async () => {
  const host = playgroundHost(settings);
  expect(host.openItemId()).toBeNull();
  await expect(host.readOpenItem()).resolves.toBeNull();
});

test("the message that the page opens is the open item, and listeners hear of it", async () => {
  const host = playgroundHost(settings);
  const listener = jest.fn();
  const stop = host.onItemChanged(listener);
  host.open(invoice);
  expect(host.openItemId()).toBe("invoice.eml");
  await expect(host.readOpenItem()).resolves.toMatchObject({ id: "invoice.eml", message: { subject: "Invoice" } });
  stop();
  host.open(lunch);
  expect(listener).toHaveBeenCalledTimes(1);
});

test("an item keeps its own attachments when another one is opened", async () => {
  const host = playgroundHost(settings);
  host.open(invoice);
  const item = await host.readOpenItem();
  host.open(lunch);
  const { signal } = new AbortController();
  await expect(item?.attachmentContent(0, signal)).resolves.toEqual({ status: "available", bytes });
  await expect(item?.attachmentContent(1, signal)).resolves.toEqual({ status: "unavailable", reason: "missing" });
});

test("slow attachments take their time, and end at once when nobody waits any more", async () => {
  jest.useFakeTimers();
  const host = playgroundHost(settings);
  host.setAttachmentDelay(4_000);
  host.open(invoice);
  const item = await host.readOpenItem();
  const settled = jest.fn();
  const slow = item?.attachmentContent(0, new AbortController().signal).then(settled);
  await jest.advanceTimersByTimeAsync(3_999);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  await slow;
  expect(settled).toHaveBeenCalledWith({ status: "available", bytes });

  const reader = new AbortController();
  const given = item?.attachmentContent(0, reader.signal);
  reader.abort();
  await expect(given).resolves.toMatchObject({ status: "unavailable" });
});

test("theme, language, owner and directory are as set", async () => {
  const host = playgroundHost(settings);
  const listener = jest.fn();
  host.onThemeChanged(listener);
  host.setTheme("dark");
  expect(host.theme).toBe("dark");
  expect(listener).toHaveBeenCalledWith("dark");
  expect([host.displayLanguage, host.me]).toEqual(["fr", "bob@buyer.example"]);
  await expect(host.organisationDirectory()).resolves.toBe(settings.directory);
});
