import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { instruction, openPane, overflow, pane, type OutlookMessage } from "./support";

/** The most script that may come before the level is painted, gzipped; Office's own is not ours to weigh. */
const BUDGET_KIB = 320;
/** The words of the languages are a file of their own, fetched beside the pane's: scripts/budget.mjs. */
const LEXICON_BUDGET_KIB = 205;

const line = "Please find attached the minutes of the meeting on the warehouse and the plan for the next weeks. ";
const MESSAGE: OutlookMessage = {
  from: { displayName: "Ann Payee", emailAddress: "ann@payee.example" },
  subject: "New bank details",
  headers: [
    "Received: from mail.payee.example by mx.buyer.example; Wed, 18 Nov 2026 09:00:01 +0000",
    "From: Ann Payee <ann@payee.example>",
    "To: Bob Buyer <bob@buyer.example>",
    "Date: Wed, 18 Nov 2026 09:00:00 +0000",
    "Subject: New bank details",
  ].join("\r\n"),
  text: `Our bank account has changed. Please pay invoice 311 to DE89 3704 0044 0532 0130 00 from now on. ${line.repeat(52)}`,
};

test("the pane inspects the message that is open in Outlook", async ({ page }) => {
  await openPane(page, MESSAGE);
  await expect(instruction(page)).toHaveText("Verify before you pay");
  await expect(pane(page).getByText("DE89 •••• 3000", { exact: true })).toBeVisible();
});

test(`the level of a 5 kB message is painted after at most ${BUDGET_KIB} KiB of script and ${LEXICON_BUDGET_KIB} KiB of words`, async ({
  page,
}, { annotations }) => {
  expect(MESSAGE.text.length).toBeGreaterThan(5_000);
  await rememberScriptsBefore(page, "Verify before you pay");
  await openPane(page, MESSAGE);
  await expect(instruction(page)).toHaveText("Verify before you pay");
  const scripts = await page.evaluate(() => window.scriptsBeforeLevel ?? []);
  const sizeOf = async (url: string) => gzipSync(await (await page.request.get(url)).body()).length / 1024;
  const isWords = (url: string) => url.includes("/lexicons.");
  const sum = async (urls: string[]) => (await Promise.all(urls.map(sizeOf))).reduce((total, size) => total + size, 0);
  const [own, words] = [await sum(scripts.filter((url) => !isWords(url))), await sum(scripts.filter(isWords))];
  const description = `${own.toFixed(1)} KiB gzipped, and ${words.toFixed(1)} KiB of words`;
  annotations.push({ type: "script until the level", description });
  console.log(`script until the level is painted: ${description} in ${scripts.length} files`);
  expect(scripts.length).toBeGreaterThan(1);
  expect(own).toBeLessThanOrEqual(BUDGET_KIB);
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThanOrEqual(LEXICON_BUDGET_KIB);
});

declare global {
  interface Window {
    /** The addresses of the page's own scripts that were asked for before the level stood on the page. */
    scriptsBeforeLevel?: string[];
  }
}

/** What the page asks for in the moment after its level is there is not waited for, and not counted. */
async function rememberScriptsBefore(page: Page, level: string): Promise<void> {
  await page.addInitScript((text) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector("h1")?.textContent !== text) return;
      observer.disconnect();
      const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      window.scriptsBeforeLevel = entries
        .map(({ name }) => name)
        .filter((name) => new URL(name).origin === location.origin && name.endsWith(".js"));
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  }, level);
}

test("nothing leaves the mailbox: no request goes to any host but the page's own and Office's script", async ({
  page,
}) => {
  const foreign = await openPane(page, MESSAGE);
  await expect(instruction(page)).toHaveText("Verify before you pay");
  await pane(page).getByRole("button", { name: "Verify another way" }).click();
  await expect(instruction(page)).toHaveText("Verify another way");
  expect(foreign.map(({ href }) => href)).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
});

test("the policy holds even against script in the page: nothing can be sent or loaded from elsewhere", async ({
  page,
}) => {
  const foreign = await openPane(page, MESSAGE);
  await expect(instruction(page)).toHaveText("Verify before you pay");
  const before = foreign.length;
  const refused = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
    const elsewhere = "https://elsewhere.example/";
    await fetch(elsewhere).catch(() => undefined);
    navigator.sendBeacon(elsewhere, "text");
    new Image().src = elsewhere;
    const frame = document.createElement("iframe");
    frame.src = elsewhere;
    const script = document.createElement("script");
    script.src = elsewhere;
    const inline = document.createElement("script");
    inline.textContent = "document.title = 'run'";
    document.body.append(frame, script, inline);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return violations;
  });
  expect(new Set(refused)).toEqual(new Set(["connect-src", "img-src", "frame-src", "script-src-elem"]));
  expect(foreign).toHaveLength(before);
  await expect(page).toHaveTitle("Second Channel");
});

test("no part of the pane breaks the page's own policy", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await openPane(page, MESSAGE);
  await expect(instruction(page)).toHaveText("Verify before you pay");
  // The organisation's directory is asked for, and there is none beside this page.
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
});

test("it fits the pane that Outlook on the web gives it, without scrolling either way", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 570 });
  await openPane(page, MESSAGE);
  await expect(pane(page).getByRole("button", { name: "Verify another way" })).toBeInViewport();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await expect(pane(page).getByRole("button", { name: /checks/ })).toBeInViewport({ ratio: 1 });
});

test("outside Outlook it says where it belongs", async ({ page }) => {
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto("/taskpane.html");
  await expect(page.getByText("This page works inside Outlook.")).toBeVisible();
});
