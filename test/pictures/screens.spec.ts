import { expect, test } from "@playwright/test";
import { instruction, openLevel, openPlayground, pane, type LevelName } from "../browser/support";

/** Pictures of the product, for people to look at: `npm test -- pictures` draws them into `test-results/screens/`. */
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
