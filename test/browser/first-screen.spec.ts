import { expect, test } from "@playwright/test";
import { drop, mailbox, openMessage, openPlayground, pane } from "./support";

/** The pane of Outlook on the web: what the first screen says must be there without scrolling. */
const PANE = { width: 320, height: 570 };

/** From somebody whose name would fill the pane. */
const LONG_NAMED = [
  `From: "${"Northgate Title and Escrow, ".repeat(11)}" <ann@elsewhere.example>`,
  "To: Dana Reyes <dana.reyes@acme.example>",
  "Subject: A name without end",
  "",
  "Please pay invoice 7, EUR 100.00.",
].join("\r\n");

for (const language of ["English", "Français"]) {
  test(`the first screen of every sample fits ${PANE.width} × ${PANE.height}, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPlayground(page);
    const subjects = await mailbox(page).locator(".row-subject").allInnerTexts();
    await page.getByLabel("Language").selectOption(language);
    const tall: string[] = [];
    for (const subject of [...subjects, "A name without end"]) {
      if (subjects.includes(subject)) await openMessage(page, subject);
      else await drop(page, "long.eml", LONG_NAMED);
      await expect(pane(page).getByRole("button", { name: /checks|contrôles/ })).toBeVisible();
      const { width, height } = await pane(page).evaluate((main) => main.getBoundingClientRect());
      expect(width).toBeLessThanOrEqual(PANE.width);
      if (height > PANE.height) tall.push(`${subject}: ${Math.round(height)}`);
    }
    expect(subjects.length).toBeGreaterThan(15);
    expect(tall).toEqual([]);
  });
}
