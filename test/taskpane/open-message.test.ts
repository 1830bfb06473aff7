/** @jest-environment jsdom */
import { HostError } from "../../src/host/host";
import type { Message } from "../../src/message/message";
import { watchOpenMessage, type OpenMessage, type OpenMessageWatch } from "../../src/taskpane/open-message";
import { attachment, message } from "../support/build";
import { FakeHost, settle } from "../support/fake-host";
import { inspection } from "../support/inspection";

let host: FakeHost;
let watch: OpenMessageWatch | null;
let shown: OpenMessage[];
let inspected: Message[];

beforeEach(() => {
  host = new FakeHost();
  watch = null;
  shown = [];
  inspected = [];
});
afterEach(() => watch?.stop());

async function start(): Promise<void> {
  const inspectNow = (one: Message) => {
    inspected.push(one);
    return inspection({ unread: one.unread });
  };
  watch = watchOpenMessage(host, inspectNow, (state) => shown.push(state));
  await settle();
}

const last = () => shown.at(-1);
const subjects = () => shown.flatMap((state) => (state.status === "ready" ? [state.message.subject] : []));

const plain = (subject: string) => message({ subject });
const withAttachment = (subject: string) =>
  message({
    subject,
    attachments: [attachment({ name: "note.txt", type: "text/plain" })],
    unread: [{ part: "attachment:note.txt", reason: "pending" }],
  });

describe("the open message", () => {
  it("is inspected at once, and complete when it has no attachment to read", async () => {
    host.openMessage("1", plain("first"));
    await start();
    expect(shown.map(({ status }) => status)).toEqual(["loading", "ready"]);
    expect(last()).toMatchObject({ status: "ready", id: "1", complete: true });
  });

  it("none is said to be none", async () => {
    await start();
    expect(last()).toEqual({ status: "none" });
  });

  it("is followed: another one takes its place, closing it leaves none", async () => {
    host.openMessage("1", plain("first"));
    await start();
    host.openMessage("2", plain("second"));
    await settle();
    host.closeMessage();
    await settle();
    expect(subjects()).toEqual(["first", "second"]);
    expect(last()).toEqual({ status: "none" });
  });

  it.each([
    [new HostError("no-answer", "silent"), "no-answer"],
    [new HostError("refused", "no"), "refused"],
    [new TypeError("something else"), "unexpected"],
  ])("a failure (%s) is a state of its own, and can be tried again", async (failure, reason) => {
    host.openMessage("1", plain("first"));
    host.failure = failure;
    await start();
    expect(last()).toEqual({ status: "failed", reason });
    host.failure = null;
    watch?.reload();
    await settle();
    expect(last()).toMatchObject({ status: "ready", id: "1" });
  });
});

describe("attachments", () => {
  it("are read after the first inspection, and then the whole is inspected again", async () => {
    host.openMessage("1", withAttachment("first"));
    await start();
    expect(last()).toMatchObject({ complete: false, progress: { done: 0, total: 1 } });
    await host.deliverAttachment("Hello from the attachment");
    expect(last()).toMatchObject({ complete: true, progress: { done: 1, total: 1 } });
    expect(inspected).toHaveLength(2);
    expect(inspected[1]?.attachments[0]?.text).toContain("Hello from the attachment");
  });

  it("of a message that is no longer open are not awaited, and their result is thrown away", async () => {
    host.openMessage("1", withAttachment("first"));
    await start();
    host.openMessage("2", plain("second"));
    await settle();
    expect(host.signals[0]?.aborted).toBe(true);
    await host.deliverAttachment("late");
    expect(subjects()).toEqual(["first", "second"]);
    expect(last()).toMatchObject({ id: "2", complete: true });
  });

  it("that come back after an unannounced switch lead to the message that is open now", async () => {
    host.openMessage("1", withAttachment("first"));
    await start();
    host.openSilently("2", plain("second"));
    await host.deliverAttachment("late");
    expect(subjects()).toEqual(["first", "second"]);
  });
});

describe("events that get lost", () => {
  it.each([
    ["the window gets the focus", () => window.dispatchEvent(new Event("focus"))],
    ["the pane comes into view", () => document.dispatchEvent(new Event("visibilitychange"))],
  ])("are made up for when %s", async (_, comeBack) => {
    host.openMessage("1", plain("first"));
    await start();
    host.openSilently("2", plain("second"));
    comeBack();
    await settle();
    expect(subjects()).toEqual(["first", "second"]);
  });

  it("a focus on the same message reads nothing again", async () => {
    host.openMessage("1", plain("first"));
    await start();
    window.dispatchEvent(new Event("focus"));
    await settle();
    expect(inspected).toHaveLength(1);
  });

  it("a message that was replaced while it was read is not shown", async () => {
    host.openMessage("1", plain("first"));
    const reading = host.readOpenItem();
    Object.assign(host, { readOpenItem: () => reading });
    host.openSilently("2", plain("second"));
    await start();
    expect(subjects()).toEqual([]);
    expect(last()).toEqual({ status: "failed", reason: "no-answer" });
  });
});

describe("stop", () => {
  it("ends everything: no event, no late result is heard", async () => {
    host.openMessage("1", withAttachment("first"));
    await start();
    watch?.stop();
    const before = shown.length;
    await host.deliverAttachment("late");
    host.openMessage("2", plain("second"));
    window.dispatchEvent(new Event("focus"));
    await settle();
    expect(shown).toHaveLength(before);
    expect(host.isWatched).toBe(false);
  });
});
