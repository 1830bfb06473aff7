import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { instruction, LEVELS, openLevel, openPlayground, pane } from "./support";

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

for (const theme of ["Light", "Dark", "High contrast"]) {
  test(`axe finds nothing wrong with the levels, an account and the verification, ${theme.toLowerCase()}`, async ({
    page,
  }) => {
    await openPlayground(page);
    await page.getByLabel("Theme").selectOption(theme);
    for (const level of LEVELS) {
      await openLevel(page, level);
      await expectNoViolations(page);
    }
    await openLevel(page, "verify");
    await pane(page).getByRole("button", { name: /^GB26/ }).click();
    await expect(pane(page).getByRole("table", { name: /^Differs from GB38/ })).toBeVisible();
    await expectNoViolations(page);
    await pane(page).getByRole("button", { name: "Verify another way" }).click();
    await expect(instruction(page)).toHaveText("Verify another way");
    await expectNoViolations(page);
  });
}
