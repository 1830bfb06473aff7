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

/** Drops a file on the playground, as from a folder; `content` has one character for each byte. */
export async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName = "", text = ""]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent("body > #root > *", "drop", { dataTransfer: transfer });
}

const OFFICE_HOSTS = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

/** Opens the pane with a stand-in for Office's script; every other foreign host is refused. Returns what was asked for. */
export async function openPane(page: Page, message: OutlookMessage): Promise<URL[]> {
  const foreign: URL[] = [];
  await page.context().route(
    (url) => url.hostname !== "localhost",
    (route) => {
      foreign.push(new URL(route.request().url()));
      return OFFICE_HOSTS.includes(new URL(route.request().url()).origin)
        ? route.fulfill({ contentType: "text/javascript", body: officeScript(message) })
        : route.abort();
    },
  );
  await page.goto("/taskpane.html");
  return foreign;
}

/** A file attached to a message. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the stand-in for Outlook hands over. */
export interface OutlookMessage {
  readonly from: { readonly displayName: string; readonly emailAddress: string };
  readonly subject: string;
  readonly headers: string;
  readonly text: string;
  readonly attachments?: readonly AttachedFile[];
}

/** Returns a script that answers as Office's own would, for one open message. */
export function officeScript({ attachments = [], ...message }: OutlookMessage): string {
  const files = attachments.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  return `const MESSAGE = ${JSON.stringify({ ...message, attachments: files })};\n${readFileSync(fixture("office.js"), "utf8")}`;
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}
