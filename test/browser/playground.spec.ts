import { expect, test } from "@playwright/test";
import { instruction, LEVELS, mailbox, openLevel, openPlayground, overflow, pane, SAMPLES } from "./support";

test("the playground asks nobody but its own server", async ({ page }) => {
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await openPlayground(page);
  for (const level of LEVELS) await openLevel(page, level);
  await pane(page).getByRole("button", { name: "Verify another way" }).click();
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});

test("its server sends the headers that a host of the add-in should send", async ({ request }) => {
  const page = await request.get("/");
  expect(page.headers()).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
  });
  expect(page.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  const script = /src="?(scripts\/[^"\s>]+)/.exec(await page.text())?.[1] ?? "";
  expect((await request.get(script)).headers()["cache-control"]).toContain("immutable");
  expect((await request.get("/..%2f..%2fpackage.json")).status()).toBe(404);
});

test("320 pixels wide, nothing needs scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openPlayground(page);
  for (const level of LEVELS) {
    await openLevel(page, level);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});

test("by keyboard alone: through the mailbox, to the verification and back", async ({ page }) => {
  await openPlayground(page);
  const first = mailbox(page).getByRole("option").first();
  await page.keyboard.press("Tab");
  for (let stops = 0; stops < 12 && !(await first.evaluate((row) => row === document.activeElement)); stops++) {
    await page.keyboard.press("Tab");
  }
  await expect(first).toBeFocused();

  const wanted = mailbox(page)
    .getByRole("option")
    .filter({ has: page.getByText(SAMPLES.verify.subject, { exact: true }) });
  for (let steps = 0; steps < 30 && (await wanted.getAttribute("aria-selected")) !== "true"; steps++) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(wanted).toBeFocused();
  await expect(instruction(page)).toHaveText(SAMPLES.verify.says);

  const verify = pane(page).getByRole("button", { name: "Verify another way" });
  for (let stops = 0; stops < 20 && !(await verify.evaluate((button) => button === document.activeElement)); stops++) {
    await page.keyboard.press("Tab");
  }
  await expect(verify).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(instruction(page)).toHaveText("Verify another way");
  await expect(instruction(page)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(pane(page).getByRole("button", { name: "Back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(instruction(page)).toHaveText(SAMPLES.verify.says);
});
