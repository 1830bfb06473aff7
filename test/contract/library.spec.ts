import { expect } from "@playwright/test";
import { english } from "../../src/locales/en";
import { french } from "../../src/locales/fr";
import { englishVerification as words } from "../../src/locales/verification/en";
import { level, test } from "./support/contract";
import { mail } from "./support/mail";

const { levels, pane: says } = english;

test("no page of the pane needs what the library takes away: alert, confirm, prompt and the history", async ({
  page,
  open,
}) => {
  const { pane, complaints } = await open({ page: "taskpane.html", selected: mail() });
  await expect(level(pane)).toHaveText(levels.verify);
  const taken = await page.frames()[1]?.evaluate(() => [
    ...(["alert", "confirm", "prompt"] as const).filter((name) => {
      try {
        window[name]("text");
        return false;
      } catch {
        return true;
      }
    }),
    ...(["pushState", "replaceState"] as const).filter((name) => (history[name] as unknown) === null),
  ]);
  expect(taken).toEqual(["alert", "confirm", "prompt", "pushState", "replaceState"]);
  for (const title of [
    says.register.title,
    says.register.onHold,
    says.policy.title,
    says.coverage.title,
    says.about.title,
  ]) {
    await pane.getByRole("button", { name: says.more, exact: true }).click();
    await pane.getByRole("listitem").getByRole("button", { name: title, exact: true }).click();
    await expect(level(pane)).toHaveText(title);
    await pane.getByRole("button", { name: says.back, exact: true }).click();
    await expect(level(pane)).toHaveText(levels.verify);
  }
  // Office's own inline styles and its telemetry are refused by the pages' policy; nothing else is amiss.
  expect(complaints.filter((text) => !/inline style|aria\.microsoft\.com|404/.test(text))).toEqual([]);
});

test("Tab goes through the whole pane in its order, and hands on to Outlook at its end", async ({ page, open }) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: mail() });
  await expect(level(pane)).toHaveText(levels.verify);
  await pane.getByRole("button", { name: says.verify }).focus();
  const names: string[] = [];
  const exits = () => outlook.told.filter(({ data }) => Array.isArray(data) && data[1] === 13).length;
  for (let presses = 0; presses < 30 && exits() === 0; presses += 1) {
    names.push(await pane.locator(":focus").innerText());
    await page.keyboard.press("Tab");
  }
  expect(names[0]).toBe(says.verify);
  expect(names.at(-1)).toMatch(/checks/);
  expect(exits()).toBeGreaterThan(0);
});

test("Esc, which the library takes, loses nothing that was typed and leaves the page where it is", async ({
  page,
  open,
}) => {
  const { pane } = await open({ page: "taskpane.html", selected: mail() });
  await pane.getByRole("button", { name: says.verify }).click();
  await expect(level(pane)).toHaveText(says.verify);
  const step = pane.locator('[aria-current="step"]');
  await step.getByRole("button", { name: words.done }).click();
  const number = step.getByRole("textbox").first();
  await number.fill("+44 20 7946 0812");
  await page.keyboard.press("Escape");
  await expect(level(pane)).toHaveText(says.verify);
  await expect(number).toHaveValue("+44 20 7946 0812");
  // The library moves the focus; what is typed next must not press anything.
  await page.keyboard.type("0");
  await expect(level(pane)).toHaveText(says.verify);
});

test("a change of Office's theme is followed by its own colours", async ({ page, open }) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: mail() });
  await expect(level(pane)).toHaveText(levels.verify);
  const background = () =>
    pane.getByRole("main").evaluate((main) => {
      for (let at: Element | null = main; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
      }
      return "none";
    });
  const light = await background();
  const dark = {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0,
    controlForegroundColor: 0,
  };
  await outlook.tell("officeThemeChanged", [JSON.stringify(dark)]);
  await expect.poll(background).not.toBe(light);
  await page.emulateMedia({ forcedColors: "active" });
  await expect(level(pane)).toBeVisible();
});

test("in a French Outlook the pane is French", async ({ open }) => {
  const { pane } = await open({ page: "taskpane.html", selected: mail(), language: "fr-FR" });
  await expect(level(pane)).toHaveText(french.levels.verify);
});
