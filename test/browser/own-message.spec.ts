import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { drop, fixture, instruction, mailbox, openPlayground, pane } from "./support";

const eml = readFileSync(fixture("own-message.eml"), "utf8");

test("an .eml dropped on the page is inspected, and stays in the page", async ({ page }) => {
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await openPlayground(page);
  await drop(page, "own-message.eml", eml);
  await expect(instruction(page)).toHaveText("Verify before you pay");
  await expect(pane(page).getByText("DE89 •••• 3000", { exact: true })).toBeVisible();
  await expect(mailbox(page).getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});

test("what looks like HTML in a message is text: nothing of it runs or loads", async ({ page }) => {
  await openPlayground(page);
  await drop(page, "own-message.eml", eml);
  await expect(page.getByRole("article")).toContainText('<script>document.title = "run"</script>');
  await expect(page).not.toHaveTitle("run");
  expect(await page.getByRole("article").locator("script, img").count()).toBe(0);
});

test("the button opens a file as well", async ({ page }) => {
  await openPlayground(page);
  await page.getByLabel(/Open a file/).setInputFiles(fixture("own-message.eml"));
  await expect(page.getByRole("heading", { name: "Our new bank details" })).toBeVisible();
  await expect(instruction(page)).toHaveText("Verify before you pay");
});

test("a file that is no message is refused in words", async ({ page }) => {
  await openPlayground(page);
  await drop(page, "notes.txt", "hello");
  await expect(page.getByText("notes.txt is no message.")).toBeVisible();
});
