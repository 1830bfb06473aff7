import { expect } from "@playwright/test";
import { MAX_MARK } from "../../src/host/host";
import { english } from "../../src/locales/en";
import { englishMarks } from "../../src/locales/marks/en";
import { englishVerification as words } from "../../src/locales/verification/en";
import { level, test } from "./support/contract";
import { mail } from "./support/mail";

const { levels, outcomes, pane: says } = english;
/** Informational, as the library numbers it. */
const NOTE = 0;

test("Outlook shows how a payment stands, and the message gets a category where the add-in may", async ({ open }) => {
  const selected = mail();
  const { outlook, pane } = await open({ page: "taskpane.html", selected, permission: "ReadWriteItem" });
  await expect(level(pane)).toHaveText(levels.verify);
  expect(selected.notifications.size).toBe(0);
  await pane.getByRole("button", { name: says.verify }).click();
  await expect.poll(() => [...selected.notifications.values()]).toEqual([{ message: englishMarks.hold, type: NOTE }]);
  expect([...selected.categories]).toEqual(["Second Channel"]);
  const [call] = outlook.callsOf("notificationMessages.replaceAsync");
  expect(call).toMatchObject({ persistent: true, icon: "Icon.16" });
  expect(String(call?.message).length).toBeLessThanOrEqual(MAX_MARK);

  await pane.getByRole("button", { name: words.outcomes.fraud }).click();
  await expect.poll(() => [...selected.notifications.values()]).toEqual([{ message: englishMarks.fraud, type: NOTE }]);
  await expect(pane.getByText(outcomes.fraud.title).first()).toBeVisible();
});

test("with ReadItem the library throws at the category, and at once: the notification stands alone", async ({
  open,
}) => {
  const selected = mail();
  const { outlook, pane } = await open({ page: "taskpane.html", selected });
  await pane.getByRole("button", { name: says.verify }).click();
  await expect.poll(() => selected.notifications.size).toBe(1);
  expect(outlook.callsOf("categories.addAsync")).toEqual([]);
  await expect(pane.getByText(words.kept)).toBeVisible();
  await expect(pane.getByText(words.notMarked)).toBeHidden();
});

test("a message that has its five notifications is not marked, which the pane says", async ({ open }) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: null });
  outlook.fail("notificationMessages.replaceAsync", { error: 9018 });
  await outlook.select(mail());
  await pane.getByRole("button", { name: says.verify }).click();
  await expect(pane.getByText(words.notMarked)).toBeVisible();
  await expect(pane.getByText(outcomes.hold.title).first()).toBeVisible();
});
