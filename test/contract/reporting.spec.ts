import { expect } from "@playwright/test";
import { alertSentencesIn } from "../../src/locales/alerts/alerts-in";
import { test } from "./support/contract";
import { mail } from "./support/mail";

const report = ["report", "onSpamReport", "{}"];
const untouched = { moveItemTo: "noMove", onErrorDeleteItem: false };

test("a report opens the pane where Outlook can, and touches nothing", async ({ open }) => {
  const { outlook } = await open({ page: "events.html", mailboxSet: "1.15", selected: mail() });
  await outlook.tell("appCommandInvoked", report);
  await expect.poll(() => outlook.ended.length).toBe(1);
  expect(outlook.ended).toMatchObject([
    {
      completedContext: {
        ...untouched,
        commandId: "Read.Open",
        // This library has no `getAsFileAsync`, whatever set the program claims.
        contextData: JSON.stringify({ page: "report", eml: "unavailable" }),
      },
    },
  ]);
  expect(outlook.calls).toEqual([]);
});

test("before Mailbox 1.15, and without a message, a report says in Outlook's language what to do", async ({ open }) => {
  const { outlook } = await open({ page: "events.html", mailboxSet: "1.14", selected: null, language: "fr-FR" });
  await outlook.tell("appCommandInvoked", report);
  await expect.poll(() => outlook.ended.length).toBe(1);
  const { title, text } = alertSentencesIn("fr").report;
  expect(outlook.ended).toMatchObject([
    { completedContext: { ...untouched, showPostProcessingDialog: { title, description: text } } },
  ]);
});
