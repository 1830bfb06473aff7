import { expect, test } from "@playwright/test";
import { instruction, openLevel, openMessage, openPlayground, pane, type LevelName } from "./support";

/** Pictures of the product, for people to look at: `test-results/screens/`. */
const file = (name: string): string => `test-results/screens/${name}.png`;

const SHOWN: readonly LevelName[] = ["clear", "verify", "stop"];

for (const theme of ["light", "dark"] as const) {
  test(`pictures: each level, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPlayground(page);
    await page.getByLabel("Theme").selectOption(theme);
    for (const level of SHOWN) {
      await openLevel(page, level);
      await page.screenshot({ path: file(`${level}-${theme}`) });
      await pane(page).screenshot({ path: file(`${level}-${theme}-pane`) });
    }
    await pane(page).getByRole("button", { name: "Verify another way" }).click();
    await expect(instruction(page)).toHaveText("Verify another way");
    await page.screenshot({ path: file(`verification-${theme}`) });
  });
}

test("pictures: in French", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPlayground(page);
  for (const level of SHOWN) {
    await openLevel(page, level);
    const english = await instruction(page).innerText();
    await page.getByLabel("Language").selectOption("fr");
    await expect(instruction(page)).not.toHaveText(english);
    await page.screenshot({ path: file(`${level}-french`) });
    await page.getByLabel("Langue").selectOption("en");
  }
});

for (const theme of ["light", "dark", "high-contrast"] as const) {
  test(`pictures: a finding, an account and the menu opened, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openPlayground(page);
    await page.getByLabel("Theme").selectOption(theme);
    await openLevel(page, "verify");
    await pane(page).getByRole("button", { name: "More", exact: true }).click();
    await pane(page)
      .getByRole("button", { name: /Not the account/ })
      .click();
    await pane(page).getByRole("button", { name: /^GB26/ }).click();
    await pane(page).getByRole("button", { name: /^GB38/ }).click();
    await pane(page).screenshot({ path: file(`opened-${theme}`) });
  });
}

test("pictures: 320 pixels wide", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openPlayground(page);
  for (const level of SHOWN) {
    await openLevel(page, level);
    await page.screenshot({ path: file(`${level}-320`), fullPage: true });
  }
});

/** Samples whose other account stands in a file, and the beginning of that account. */
const IN_FILES = {
  pdf: { subject: "Rechnung 2026-1243 Visitenkarten", account: /^DE77/ },
  code: { subject: "Facture F-2026-1043", account: /^FR76 •••• 5525/ },
} as const;

for (const [name, { subject, account }] of Object.entries(IN_FILES)) {
  test(`pictures: another account in a ${name}, opened, in both languages`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPlayground(page);
    await openMessage(page, subject);
    for (const [label, language] of [
      ["Language", "fr"],
      ["Langue", "en"],
    ] as const) {
      await page.getByLabel(label).selectOption(language);
      await pane(page).getByRole("button", { name: account }).click();
      await expect(pane(page).getByRole("columnheader")).toHaveCount(2);
      await page.screenshot({ path: file(`${name}-${language}`) });
    }
  });
}
