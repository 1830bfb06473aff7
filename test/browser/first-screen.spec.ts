import { expect, test } from "@playwright/test";
import { mailbox, openMessage, openPlayground, pane } from "./support";

/** The pane of Outlook on the web: what the first screen says must be there without scrolling. */
const PANE = { width: 320, height: 570 };

for (const language of ["English", "Français"]) {
  test(`the first screen of every sample fits ${PANE.width} × ${PANE.height}, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPlayground(page);
    const subjects = await mailbox(page).locator(".row-subject").allInnerTexts();
    await page.getByLabel("Language").selectOption(language);
    const tall: string[] = [];
    for (const subject of subjects) {
      await openMessage(page, subject);
      await expect(pane(page).getByRole("button", { name: /checks|contrôles/ })).toBeVisible();
      const { width, height } = await pane(page).evaluate((main) => main.getBoundingClientRect());
      expect(width).toBeLessThanOrEqual(PANE.width);
      if (height > PANE.height) tall.push(`${subject}: ${Math.round(height)}`);
    }
    expect(subjects.length).toBeGreaterThan(15);
    expect(tall).toEqual([]);
  });
}
