import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { sentencesFor } from "../../src/locales/locales";
import { frenchRegister as register } from "../../src/locales/register/fr";
import { frenchSettings as words } from "../../src/locales/settings/fr";
import { frenchVerification } from "../../src/locales/verification/fr";
import { openMessage, overflow, pane } from "./support";

const { pane: says } = sentencesFor("fr");

test.use({ locale: "fr-FR" });

const button = (page: Page, name: string) => pane(page).getByRole("button", { name, exact: true });

/** Opens a page as whoever has no message open. */
async function openPage(page: Page, title: string): Promise<void> {
  await page.goto("/");
  await button(page, title).click();
  await expect(pane(page).getByRole("heading", { level: 1, name: title })).toBeFocused();
}

test("what was kept is saved, deleted altogether, and restored", async ({ page }) => {
  await page.goto("/");
  await openMessage(page, "RE: Invoice BP-7731");
  await button(page, says.verify).click();
  await button(page, frenchVerification.outcomes.fraud).click();
  await expect(pane(page).locator("[data-outcome]")).toHaveAttribute("data-outcome", "fraud");
  await expect(pane(page).getByText(frenchVerification.kept)).toBeVisible();
  await button(page, says.back).click();
  await openPage(page, words.title);
  await expect(pane(page).getByText(words.backup.due.never)).toBeVisible();
  expect((await new AxeBuilder({ page }).include("main").analyze()).violations).toEqual([]);
  expect(await overflow(page)).toBe(0);
  const saving = page.waitForEvent("download");
  await button(page, words.backup.save).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^second-channel-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(pane(page).getByText(words.backup.due.never)).toBeHidden();

  await button(page, words.deletion.begin).click();
  await pane(page).getByLabel(words.deletion.type(words.deletion.word)).fill(words.deletion.word);
  await button(page, words.deletion.sure).click();
  await expect(pane(page).getByText(words.deletion.done)).toBeVisible();
  await openPage(page, register.title);
  await expect(pane(page).getByText(register.empty)).toBeVisible();

  await openPage(page, words.title);
  await pane(page)
    .getByLabel(words.restore.choose)
    .setInputFiles(await file.path());
  await expect(pane(page).getByText(words.restore.whole)).toBeVisible();
  await button(page, words.restore.add).click();
  await expect(pane(page).getByText(words.restore.done.add)).toBeVisible();
  await openPage(page, register.title);
  await expect(pane(page).getByRole("list").first().getByRole("listitem")).toHaveCount(1);
});
