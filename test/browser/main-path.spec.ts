import { expect, test } from "@playwright/test";
import { instruction, openLevel, openMessage, openPlayground, pane, SAMPLES } from "./support";

test("three messages one after the other: level, evidence, the changed address, and the way to verify", async ({
  page,
}) => {
  await openPlayground(page);

  await openLevel(page, "clear");
  await expect(pane(page).getByText("Nothing out of place was found")).toBeVisible();

  await openLevel(page, "verify");
  await expect(pane(page).getByText("GB26 •••• 2265", { exact: true })).toBeVisible();
  await expect(pane(page).getByText("Not on record").first()).toBeVisible();

  await openLevel(page, "stop");
  await expect(pane(page).getByText("This is not Northgate Title.")).toBeVisible();
  // The address as it is, and the changed character marked in it.
  await expect(pane(page)).toContainText("closing@northgate-tit1e.example");
  await expect(pane(page).locator("mark").filter({ hasText: /^1$/ }).first()).toBeVisible();
  // A finding opens to the words it rests on.
  const why = pane(page).getByRole("button", { name: "Imitates northgate-title.example" });
  await why.click();
  await expect(pane(page).getByRole("blockquote").first()).toContainText("northgate-tit1e.example");

  await pane(page).getByRole("button", { name: "Verify another way" }).click();
  await expect(instruction(page)).toHaveText("Verify another way");
  await expect(instruction(page)).toBeFocused();
  await expect(
    pane(page)
      .getByText(/^Step 1 of \d+/)
      .first(),
  ).toBeVisible();
});

test("a started verification is still there after other messages were opened", async ({ page }) => {
  await openPlayground(page);
  await openLevel(page, "verify");
  await pane(page).getByRole("button", { name: "Verify another way" }).click();
  await expect(instruction(page)).toHaveText("Verify another way");
  await openLevel(page, "clear");
  await openLevel(page, "verify");
  await expect(pane(page).getByRole("button", { name: "Continue verification" })).toBeVisible();
});

test("a message left while its slow attachment is still being read never shows in the next one", async ({ page }) => {
  await openPlayground(page);
  await page.getByLabel("Slow attachments").check();
  await openMessage(page, "Colour samples for the path");
  await expect(instruction(page)).toHaveText("Still reading");

  await openLevel(page, "stop");
  // From here on, every instruction the pane ever shows is noted, for longer than the attachment takes.
  const shown = await page.evaluate(async () => {
    const pane = document.querySelector("main");
    const seen = new Set<string>();
    const note = (): void => {
      const heading = pane?.querySelector("h1");
      seen.add(heading ? heading.textContent : "(nothing)");
      if (pane?.textContent.includes("Priya")) seen.add("(the other message)");
    };
    note();
    const observer = new MutationObserver(note);
    if (pane) observer.observe(pane, { childList: true, subtree: true, characterData: true });
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    observer.disconnect();
    return [...seen];
  });
  expect(shown).toEqual([SAMPLES.stop.says]);
});

test("the slow attachment of a message that stays open changes 'Still reading' into the level", async ({ page }) => {
  await openPlayground(page);
  await page.getByLabel("Slow attachments").check();
  await openMessage(page, "Colour samples for the path");
  await expect(instruction(page)).toHaveText("Still reading");
  await expect(instruction(page)).toHaveText("Nothing to pay here", { timeout: 8_000 });
});

test("the pane speaks the language that is chosen", async ({ page }) => {
  await openPlayground(page);
  await openLevel(page, "stop");
  await page.getByLabel("Language").selectOption("Français");
  await expect(instruction(page)).toHaveText("Ne payez pas");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

/** Samples whose other account stands in a file, and the beginning of that account. */
const IN_FILES = {
  PDF: { subject: "Rechnung 2026-1243 Visitenkarten", account: /^DE77/ },
  "payment code": { subject: "Facture F-2026-1043", account: /^FR76 •••• 5525/ },
} as const;

test("another account in a PDF and in a payment code is set beside the known one, in both languages", async ({
  page,
}) => {
  await openPlayground(page);
  for (const { subject, account } of Object.values(IN_FILES)) {
    await openMessage(page, subject);
    for (const [label, language] of [
      ["Language", "fr"],
      ["Langue", "en"],
    ] as const) {
      await page.getByLabel(label).selectOption(language);
      await pane(page).getByRole("button", { name: account }).click();
      await expect(pane(page).getByRole("columnheader")).toHaveCount(2);
    }
  }
});
