import { playgroundHost, type PlaygroundSettings } from "../../src/host/playground";
import { memoryStore } from "../../src/host/memory-store";
import { attachment, message } from "../support/build";

const settings: PlaygroundSettings = {
  displayLanguage: "fr",
  theme: "light",
  me: "bob@buyer.example",
  directory: '{"ownDomains":["buyer.example"]}',
  store: memoryStore(),
  onDraft: () => undefined,
  onMark: () => undefined,
  texts: textsOf(new Map()),
};

/** Returns what `localStorage` offers, over a map. */
function textsOf(map: Map<string, string>): PlaygroundSettings["texts"] {
  return { getItem: (key) => map.get(key) ?? null, setItem: (key, text) => void map.set(key, text) };
}

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

describe("what is kept", () => {
  test("with a message and for the person is there again on the same page, each in its place", async () => {
    const kept = { ...settings, texts: textsOf(new Map()) };
    await playgroundHost(kept).itemState("invoice.eml").write("on hold");
    await playgroundHost(kept).preferences.write("{}");
    await expect(playgroundHost(kept).itemState("invoice.eml").read()).resolves.toEqual({ text: "on hold" });
    await expect(playgroundHost(kept).itemState("lunch.eml").read()).resolves.toEqual({ text: null });
    await expect(playgroundHost(kept).preferences.read()).resolves.toEqual({ text: "{}" });
  });

  test("is no longer than Outlook keeps it", async () => {
    await expect(playgroundHost(settings).itemState("invoice.eml").write("x".repeat(2_401))).resolves.toBe("too-long");
    await expect(playgroundHost(settings).preferences.write("x".repeat(6_001))).resolves.toBe("too-long");
  });

  test("is refused where the browser allows no storage", async () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const host = playgroundHost({ ...settings, texts: { getItem: refuse, setItem: refuse } });
    await expect(host.preferences.read()).resolves.toEqual({ fault: "refused" });
    await expect(host.preferences.write("{}")).resolves.toBe("refused");
  });
});
