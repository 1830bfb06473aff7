import { expect } from "@playwright/test";
import { DIGEST_SETTING, MAX_ITEM_STATE } from "../../src/host/host";
import { digestIn } from "../../src/inspect/digest/digest";
import { standingOfConversation } from "../../src/inspect/digest/conversations";
import { english } from "../../src/locales/en";
import { englishVerification as words } from "../../src/locales/verification/en";
import { level, test } from "./support/contract";
import { mail } from "./support/mail";

const { levels, pane: says } = english;

test("a verification is kept with its message and in the digest, and Outlook's refusals hurt nobody", async ({
  open,
}) => {
  const selected = mail();
  const { outlook, pane } = await open({ page: "taskpane.html", selected });
  await pane.getByRole("button", { name: says.verify }).click();
  await pane.locator('[aria-current="step"]').getByRole("button", { name: words.done }).click();
  await expect.poll(() => typeof selected.customProperties.verification).toBe("string");
  expect(JSON.stringify(selected.customProperties).length).toBeLessThanOrEqual(MAX_ITEM_STATE + 100);
  const digest = () => digestIn(outlook.roamingSettings[DIGEST_SETTING]);
  await expect
    .poll(() => {
      const now = digest();
      return now && standingOfConversation(now, selected.conversation);
    })
    .toBe("hold");

  outlook.fail("customProperties.saveAsync", { error: 9019 });
  outlook.fail("roamingSettings.saveAsync", { error: 9019 });
  const saved = outlook.callsOf("customProperties.saveAsync").length;
  await pane.locator('[aria-current="step"]').getByRole("button", { name: words.couldNot }).click();
  await expect.poll(() => outlook.callsOf("customProperties.saveAsync").length).toBeGreaterThan(saved);
  await pane.getByRole("button", { name: says.back, exact: true }).click();
  await expect(level(pane)).toHaveText(levels.verify);
  await expect(pane.getByRole("button", { name: says.resume })).toBeVisible();
});

test("custom properties that never come keep nobody from verifying", async ({ page, open }) => {
  await page.clock.install();
  const { outlook, pane } = await open({ page: "taskpane.html", selected: null });
  outlook.fail("item.loadCustomPropertiesAsync", "silent");
  await outlook.select(mail());
  await pane.getByRole("button", { name: says.verify }).click();
  await expect.poll(() => outlook.callsOf("item.loadCustomPropertiesAsync").length).toBe(1);
  await page.clock.fastForward(8_000);
  await expect(pane.locator('[aria-current="step"]')).toBeVisible();
});

test("where the browser keeps nothing for a framed page, the pane says so and works", async ({ open }) => {
  const { pane } = await open({ page: "taskpane.html", selected: mail(), browser: "keeps-nothing" });
  await pane.getByRole("button", { name: says.verify }).click();
  await pane.locator('[aria-current="step"]').getByRole("button", { name: words.done }).click();
  await expect(pane.getByText(words.notKept("").trim())).toBeVisible();
});
