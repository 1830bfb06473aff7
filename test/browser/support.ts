import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";

/** A sample message by its subject, and the instruction its level gives, in English and French. */
export const SAMPLES = {
  clear: { subject: "Protokoll: Umzug des Lagers", says: "Nothing to pay here" },
  routine: { subject: "Invoice BP-7702", says: "Fits what you know" },
  verify: { subject: "RE: Invoice BP-7731", says: "Verify before you pay" },
  stop: { subject: "RE: Closing 41 Larkspur Road, file NT-20418", says: "Do not pay" },
} as const;

export type LevelName = keyof typeof SAMPLES;
export const LEVELS = Object.keys(SAMPLES) as LevelName[];

export const mailbox = (page: Page): Locator => page.getByRole("listbox", { name: "Messages" });

/** The task pane: the only `main` of the page. */
export const pane = (page: Page): Locator => page.getByRole("main");

/** What the pane says to do now. */
export const instruction = (page: Page): Locator => pane(page).getByRole("heading", { level: 1 });

/** Opens the playground and waits until its mailbox is there. */
export async function openPlayground(page: Page): Promise<void> {
  await page.goto("/");
  await expect(mailbox(page).getByRole("option").first()).toBeVisible();
}

/** Opens a message of the mailbox by its exact subject. */
export async function openMessage(page: Page, subject: string): Promise<void> {
  await mailbox(page)
    .getByRole("option")
    .filter({ has: page.getByText(subject, { exact: true }) })
    .click();
}

/** Opens the sample of a level and waits until the pane shows that level. */
export async function openLevel(page: Page, level: LevelName): Promise<void> {
  await openMessage(page, SAMPLES[level].subject);
  await expect(instruction(page)).toHaveText(SAMPLES[level].says);
}

/** Whether anything of the page lies beyond its right edge. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The path of a file beside the browser tests. */
export const fixture = (name: string): string => path.join(__dirname, "fixtures", name);

/** What the stand-in for Outlook hands over. */
export interface OutlookMessage {
  readonly from: { readonly displayName: string; readonly emailAddress: string };
  readonly subject: string;
  readonly headers: string;
  readonly text: string;
}

/** Returns a script that answers as Office's own would, for one open message. */
export function officeScript(message: OutlookMessage): string {
  return `const MESSAGE = ${JSON.stringify(message)};\n${readFileSync(fixture("office.js"), "utf8")}`;
}
