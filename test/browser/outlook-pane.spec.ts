import { gzipSync } from "node:zlib";
import { expect, test, type Response } from "@playwright/test";
import { instruction, openPane, overflow, pane, type OutlookMessage } from "./support";

/** The most script that may come before the level is painted, gzipped; Office's own is not ours to weigh. */
const BUDGET_KIB = 320;
/** The words of the languages are a file of their own, fetched beside the pane's: scripts/budget.mjs. */
const LEXICON_BUDGET_KIB = 190;

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
  const bodies: Promise<{ readonly isWords: boolean; readonly size: number }>[] = [];
  const weigh = (response: Response): void => {
    const { hostname, pathname } = new URL(response.url());
    if (response.request().resourceType() !== "script" || hostname !== "localhost") return;
    const isWords = pathname.includes("/lexicons.");
    bodies.push(response.body().then((body) => ({ isWords, size: gzipSync(body).length / 1024 })));
  };
  page.on("response", weigh);
  await openPane(page, MESSAGE);
  await expect(instruction(page)).toHaveText("Verify before you pay");
  // What comes later is not looked at: a body cannot be had once the test has ended.
  page.off("response", weigh);
  const scripts = await Promise.all(bodies);
  const sum = (words: boolean) =>
    scripts.filter(({ isWords }) => isWords === words).reduce((total, { size }) => total + size, 0);
  const description = `${sum(false).toFixed(1)} KiB gzipped, and ${sum(true).toFixed(1)} KiB of words`;
  annotations.push({ type: "script until the level", description });
  console.log(`script until the level is painted: ${description} in ${scripts.length} files`);
  expect(scripts.length).toBeGreaterThan(1);
  expect(sum(false)).toBeLessThanOrEqual(BUDGET_KIB);
  expect(sum(true)).toBeGreaterThan(0);
  expect(sum(true)).toBeLessThanOrEqual(LEXICON_BUDGET_KIB);
});

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
