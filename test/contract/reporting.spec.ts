import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { alertSentencesIn } from "../../src/locales/alerts/alerts-in";
import { english } from "../../src/locales/en";
import { englishReport as words } from "../../src/locales/report/en";
import { level, test } from "./support/contract";
import { mail } from "./support/mail";
import { addNewer } from "./support/newer-office";

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

test("the report button's pane shows the message, gives its file where Outlook does, and comes back to the level", async ({
  page,
  open,
}) => {
  const contextData = JSON.stringify({ page: "report", eml: "available" });
  const { outlook, pane } = await open({
    page: "taskpane.html",
    mailboxSet: "1.15",
    selected: mail({ initializationContext: contextData }),
  });
  await expect(level(pane)).toHaveText(words.title);
  await pane.getByRole("button", { name: words.save }).click();
  await expect(pane.getByText(words.notGiven("Outlook on the web"))).toBeVisible();

  const eml = "From: ann@payee.example\r\nSubject: New bank details\r\n\r\nPay here.";
  await addNewer(page, { file: { value: btoa(eml) } });
  const saving = page.waitForEvent("download");
  await pane.getByRole("button", { name: words.save }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("New bank details.eml");
  expect(readFileSync(await saved.path(), "utf8")).toBe(eml);

  await pane.getByRole("button", { name: english.pane.back, exact: true }).click();
  await expect(level(pane)).toHaveText(english.levels.verify);
  // The next message is opened by the person, and is not to be reported.
  await outlook.select(mail({ id: "AAMk-2", initializationContext: contextData }));
  await expect(level(pane)).toHaveText(english.levels.verify);
  expect(outlook.callsOf("item.getInitializationContextAsync")).toHaveLength(1);
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
