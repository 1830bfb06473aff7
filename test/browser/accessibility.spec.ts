import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { instruction, LEVELS, openLevel, openPlayground, pane } from "./support";

/** The rules that another theme can break; all others see the same page in every theme. */
const RULES_OF_COLOURS = ["color-contrast", "link-in-text-block"];

async function expectNoViolations(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

for (const [theme, rules] of [["Light"], ["Dark", RULES_OF_COLOURS], ["High contrast", RULES_OF_COLOURS]] as const) {
  test(`axe finds nothing wrong with the levels, an account and the verification, ${theme.toLowerCase()}`, async ({
    page,
  }) => {
    await openPlayground(page);
    await page.getByLabel("Theme").selectOption(theme);
    for (const level of LEVELS) {
      await openLevel(page, level);
      await expectNoViolations(page, rules);
    }
    await openLevel(page, "verify");
    await pane(page).getByRole("button", { name: /^GB26/ }).click();
    await expect(pane(page).getByRole("table", { name: /^Differs from GB38/ })).toBeVisible();
    await expectNoViolations(page, rules);
    await pane(page).getByRole("button", { name: "Verify another way" }).click();
    await expect(instruction(page)).toHaveText("Verify another way");
    await expectNoViolations(page, rules);
  });
}
