import { expect } from "@playwright/test";
import { DIGEST_SETTING, MAX_ITEM_STATE } from "../../src/host/host";
import { digestIn } from "../../src/inspect/digest/digest";
import { standingOfConversation } from "../../src/inspect/digest/conversations";
import { english } from "../../src/locales/en";
import { englishPolicy } from "../../src/locales/policy/en";
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

test("where properties and settings are full the library takes no more: the verification goes on, a setting says so", async ({
  open,
}) => {
  // Written by an older version of the add-in, say: 2,500 characters with a message, 32 KB with a mailbox.
  const selected = mail({ customProperties: { older: "x".repeat(2_450) } });
  const roamingSettings = { older: "x".repeat(32_700) };
  const { outlook, pane } = await open({ page: "taskpane.html", selected, roamingSettings });
  await pane.getByRole("button", { name: says.verify }).click();
  await pane.locator('[aria-current="step"]').getByRole("button", { name: words.done }).click();
  await expect.poll(() => outlook.callsOf("item.loadCustomPropertiesAsync").length).toBeGreaterThan(1);
  await pane.getByRole("button", { name: says.back, exact: true }).click();
  await expect(pane.getByRole("button", { name: says.resume })).toBeVisible();

  await pane.getByRole("button", { name: says.more, exact: true }).click();
  await pane.getByRole("button", { name: says.policy.title, exact: true }).click();
  await pane.getByLabel(englishPolicy.months).fill("6");
  await pane.getByRole("button", { name: englishPolicy.save, exact: true }).click();
  await expect(pane.getByText(englishPolicy.notSaved(""))).toBeVisible();
  expect(outlook.callsOf("customProperties.saveAsync")).toEqual([]);
  expect(outlook.callsOf("roamingSettings.saveAsync")).toEqual([]);
  expect(outlook.roamingSettings).toEqual(roamingSettings);
});
