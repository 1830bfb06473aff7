import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { sentencesFor } from "../../src/locales/locales";
import { englishRegister as words } from "../../src/locales/register/en";
import { englishVerification } from "../../src/locales/verification/en";
import { openMessage, openPlayground, overflow, pane } from "./support";

const says = sentencesFor("en").pane;

/** Concludes the verification of a message, and goes back to the first screen. */
async function conclude(page: Page, subject: string, outcome: "fraud" | "hold"): Promise<void> {
  await openMessage(page, subject);
  await pane(page).getByRole("button", { name: says.verify }).click();
  await pane(page).getByRole("button", { name: englishVerification.outcomes[outcome], exact: true }).click();
  await expect(pane(page).locator("[data-outcome]")).toHaveAttribute("data-outcome", outcome);
  await expect(pane(page).getByText(englishVerification.kept)).toBeVisible();
  await pane(page).getByRole("button", { name: says.back, exact: true }).click();
}

/** Opens the register as whoever has no message open. */
async function openRegister(page: Page): Promise<void> {
  await openPlayground(page);
  await pane(page).getByRole("button", { name: words.title, exact: true }).click();
  await expect(pane(page).getByRole("heading", { level: 1, name: words.title })).toBeFocused();
}

const disclosed = (page: Page, name: string | RegExp) => pane(page).getByRole("button", { name }).click();

/** Presses a button that makes a file; returns the file's name and text. */
async function exported(page: Page, button: string) {
  const download = page.waitForEvent("download");
  await disclosed(page, button);
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Changes the texts of the register in the browser's database, as somebody with the computer could. */
function tamper(page: Page, change: "alter the first" | "delete the last"): Promise<void> {
  return page.evaluate(async (how) => {
    const found = (await indexedDB.databases()).find(({ name }) => name?.startsWith("second-channel"));
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(found?.name ?? "");
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction("texts", "readwrite");
    const direction = how === "delete the last" ? "prev" : "next";
    const range = IDBKeyRange.bound(["register"], ["register", []]);
    transaction.objectStore("texts").openCursor(range, direction).onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue>).result;
      if (how === "delete the last") cursor.delete();
      else cursor.update((cursor.value as string).replace('"outcome":"fraud"', '"outcome":"verified"'));
    };
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, change);
}

test("the register shows, filters, exports and checks what was concluded", async ({ page }) => {
  await openPlayground(page);
  await conclude(page, "RE: Invoice BP-7731", "fraud");
  await conclude(page, "RE: Closing 41 Larkspur Road, file NT-20418", "hold");
  await openRegister(page);
  const entries = pane(page).getByRole("list").first().getByRole("listitem");
  await expect(entries).toHaveCount(2);

  await disclosed(page, new RegExp(`^${words.filter.title}`));
  await pane(page).getByRole("combobox", { name: words.filter.outcome }).selectOption("fraud");
  await expect(entries).toHaveCount(1);

  await disclosed(page, words.exports.title);
  const csv = await exported(page, words.exports.csv);
  expect(csv.name).toMatch(/^register-2-[0-9a-f]{8}\.csv$/);
  expect(csv.text).toContain(",fraud,");
  expect(csv.text).not.toContain(",hold,");
  const printed = await exported(page, words.exports.print);
  expect(printed.text).toContain("<!doctype html>");
  const json = await exported(page, words.exports.json);
  const { head } = JSON.parse(json.text) as { readonly head: { readonly sequence: number; readonly hash: string } };
  expect(printed.text).toContain(head.hash);

  await disclosed(page, words.chain.title);
  for (const line of words.chain.cannotProve) await expect(pane(page).getByText(line)).toBeVisible();
  const compare = pane(page).getByLabel(words.chain.compare);
  await compare.fill(`${head.sequence} ${head.hash}`);
  await expect(pane(page).getByText(words.chain.verdicts.contained)).toBeVisible();
  expect((await new AxeBuilder({ page }).include("main").analyze()).violations).toEqual([]);

  await tamper(page, "alter the first");
  await openRegister(page);
  await expect(pane(page).getByText(words.chain.faulty(1)).first()).toBeVisible();
  await expect(entries.last()).toContainText(words.chain.faults.altered);

  await tamper(page, "delete the last");
  await openRegister(page);
  await expect(entries).toHaveCount(1);
  await disclosed(page, words.chain.title);
  await compare.fill(`${head.sequence} ${head.hash}`);
  await expect(pane(page).getByText(words.chain.verdicts.truncated)).toBeVisible();
  expect(await overflow(page)).toBe(0);
});
