import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { instruction, LEVELS, openLevel, openPlayground, pane } from "./support";

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

for (const theme of ["Light", "Dark", "High contrast"]) {
  for (const level of LEVELS) {
    test(`axe finds nothing wrong with the screen of ${level}, ${theme.toLowerCase()}`, async ({ page }) => {
      await openPlayground(page);
      await page.getByLabel("Theme").selectOption(theme);
      await openLevel(page, level);
      await expectNoViolations(page);
    });
  }

  test(`axe finds nothing wrong with an account beside the recorded one, ${theme.toLowerCase()}`, async ({ page }) => {
    await openPlayground(page);
    await page.getByLabel("Theme").selectOption(theme);
    await openLevel(page, "verify");
    await pane(page).getByRole("button", { name: /^GB26/ }).click();
    await expect(pane(page).getByRole("table", { name: /^Differs from GB38/ })).toBeVisible();
    await expectNoViolations(page);
  });

  test(`axe finds nothing wrong with the verification, ${theme.toLowerCase()}`, async ({ page }) => {
    await openPlayground(page);
    await page.getByLabel("Theme").selectOption(theme);
    await openLevel(page, "verify");
    await pane(page).getByRole("button", { name: "Verify another way" }).click();
    await expect(instruction(page)).toHaveText("Verify another way");
    await expectNoViolations(page);
  });
}
