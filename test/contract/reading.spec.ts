import { expect } from "@playwright/test";
import { english } from "../../src/locales/en";
import { ibanOf } from "../support/iban";
import { level, notRead, test } from "./support/contract";
import { ANN, BOB, headersOf, mail } from "./support/mail";

const LEVELS = english.levels;
const file = (name: string, text: string) => ({ name, type: "text/plain", bytes: new TextEncoder().encode(text) });
const dinner = mail({
  id: "AAMk-2",
  subject: "Friday",
  text: "Shall we have dinner on Friday?",
  headers: headersOf("Friday"),
});

test("a message is read by four calls, its fields by none, and nothing is asked of anybody else", async ({ open }) => {
  const iban = ibanOf("GB", "BRWL04096631510604");
  const { outlook, pane, foreign } = await open({
    page: "taskpane.html",
    selected: mail({
      text: "Please pay by the attached invoice from now on, our account has changed.",
      headers: headersOf("New bank details", "Reply-To: <ann@payee-billing.example>"),
      attachments: [file("invoice.txt", `IBAN: ${iban}`)],
    }),
  });
  await expect(level(pane)).toHaveText(LEVELS.stop);
  await expect(pane.getByText(`${iban.slice(0, 4)} •••• ${iban.slice(-4)}`).first()).toBeVisible();
  await expect(pane.getByText("ann@payee-billing.example").first()).toBeVisible();
  expect(outlook.calls.slice(0, 3)).toEqual([
    { method: "item.getAllInternetHeadersAsync", params: {} },
    { method: "body.getAsync", params: { coercionType: 3 } },
    { method: "body.getAsync", params: { coercionType: 0 } },
  ]);
  expect(outlook.callsOf("item.getAttachmentContentAsync")).toEqual([{ id: "0" }]);
  expect(foreign).toEqual([]);
});

test("what Outlook refuses is told under its name, and the rest is inspected", async ({ open }) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: null });
  outlook.fail("item.getAllInternetHeadersAsync", { error: 9042 });
  outlook.fail("item.getAttachmentContentAsync", { error: 9052 });
  await outlook.select(mail({ attachments: [file("invoice.txt", "the invoice")] }));
  await expect(level(pane)).toHaveText(LEVELS.verify);
  expect(await notRead(pane)).toEqual([
    expect.stringContaining("(Outlook on the web)"),
    expect.stringContaining("invoice.txt"),
  ]);
});

test("what Outlook never answers is given up after a time, and told", async ({ page, open }) => {
  await page.clock.install();
  const { outlook, pane } = await open({ page: "taskpane.html", selected: null });
  outlook.fail("body.getAsync", "silent");
  outlook.fail("item.getAllInternetHeadersAsync", "silent");
  await outlook.select(dinner);
  await expect.poll(() => outlook.callsOf("body.getAsync").length).toBe(2);
  await page.clock.fastForward(8_000);
  await expect(level(pane)).toHaveText(LEVELS.unread);
  expect(await notRead(pane)).toEqual([
    expect.stringContaining(english.unread["too-slow"]),
    expect.stringContaining(english.unread["too-slow"]),
  ]);
});

test("an attachment that never comes is given up, and stands as not read", async ({ page, open }) => {
  await page.clock.install();
  const { outlook, pane } = await open({ page: "taskpane.html", selected: null });
  outlook.fail("item.getAttachmentContentAsync", "silent");
  await outlook.select({ ...dinner, attachments: [file("menu.txt", "soup")] });
  await expect.poll(() => outlook.callsOf("item.getAttachmentContentAsync").length).toBe(1);
  await expect(level(pane)).toHaveText(LEVELS.reading);
  await page.clock.fastForward(60_000);
  await expect(level(pane)).toHaveText(LEVELS.unread);
});

test("a message of a shared mailbox says whose it is; a meeting request is read like any other", async ({ open }) => {
  const sharedBy = "invoices@buyer.example";
  const { outlook, pane } = await open({ page: "taskpane.html", selected: mail({ sharedBy }) });
  await expect(level(pane)).toHaveText(LEVELS.verify);
  await expect(pane.getByText(english.pane.shared(sharedBy))).toBeVisible();
  const itemClass = "IPM.Schedule.Meeting.Request";
  await outlook.select(mail({ id: "AAMk-meeting", itemType: "meetingRequest", itemClass }));
  await expect(pane.getByText(english.pane.shared(sharedBy))).toBeHidden();
  await expect(level(pane)).toHaveText(LEVELS.verify);
  // What stands in Sent has no header block: it has not been delivered to anybody here.
  await outlook.select(mail({ id: "AAMk-sent", from: BOB, to: [ANN], headers: "" }));
  await expect(level(pane)).toHaveText(LEVELS.verify);
  await expect(pane.getByText(BOB.address).first()).toBeVisible();
  // A draft has no identity to read by.
  await outlook.select(mail({ itemType: "draft" }));
  await expect(level(pane)).toHaveText(english.pane.empty.title);
});
