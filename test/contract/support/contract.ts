import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import {
  expect,
  test as base,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from "@playwright/test";
import { headersOf as headersOfFile } from "../../../scripts/headers.mjs";
import { english } from "../../../src/locales/en";
import type { Mail } from "./mail";
import { SimulatedOutlook, type OutlookSettings } from "./simulated-outlook";

const ROOT = path.join(__dirname, "../../..");
const WEB = path.join(ROOT, "dist/web");
/** Microsoft's library as it is published: fetched by npm for tests, never changed, copied or shipped. */
const OFFICE = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Outlook's own address: the library trusts it, and the pages' policy lets it frame them. */
const OUTLOOK = "https://outlook.office.com";
/**
 * Where the add-in comes from: a host of Outlook's own site, because a browser started for tests keeps nothing for a
 * framed page of another one, as a person's does who forbids that; or such a page.
 */
const ADD_IN = { keeps: "https://add-in.office.com", "keeps-nothing": "https://add-in.example" } as const;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** The event that a page's script registers for once it runs. */
const READY = { "taskpane.html": "olkItemSelectedChanged", "events.html": "appCommandInvoked" };
type PageName = keyof typeof READY;

/** What runs in Outlook: the add-in's page, and the Outlook around it. */
export interface Running {
  readonly outlook: SimulatedOutlook;
  readonly pane: FrameLocator;
  /** What was asked of any other host than the add-in's own and Office's. */
  readonly foreign: readonly string[];
  /** Errors and warnings of the pages. */
  readonly complaints: readonly string[];
}

export interface Start extends Partial<OutlookSettings> {
  /** What the organisation publishes beside the pane. */
  readonly directory?: object;
  /** Whether the browser keeps anything for the add-in's page. */
  readonly browser?: keyof typeof ADD_IN;
  readonly page: PageName;
  readonly selected: Mail | null;
}

/** Opens a page of the add-in in a simulated Outlook. */
export type Open = (start: Start) => Promise<Running>;

export const test = base.extend<{ readonly open: Open }>({
  open: async ({ page, context }, use) => {
    await use((start) => open(page, context, start));
  },
});

/** What the pane says to do now, or why there is nothing to say. */
export const level = (pane: FrameLocator): Locator => pane.getByRole("heading", { level: 1 });

/** Opens the page of what was checked; returns what was not read, line by line. */
export async function notRead(pane: FrameLocator): Promise<readonly string[]> {
  await pane.getByRole("button", { name: /checks/ }).click();
  const { notRead: title } = english.pane.coverage;
  const lines = pane.getByRole("region", { name: title });
  await lines.waitFor();
  return lines.getByRole("listitem").allInnerTexts();
}

async function open(page: Page, context: BrowserContext, start: Start): Promise<Running> {
  const { page: name, selected, directory, browser = "keeps", ...told } = start;
  const addIn = ADD_IN[browser];
  const settings: OutlookSettings = {
    language: "en-US",
    permission: "ReadItem",
    mailboxSet: "1.11",
    roamingSettings: {},
    ...told,
  };
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const outlook = new SimulatedOutlook(OUTLOOK, settings, selected, (text) =>
    page.evaluate((posted) => (window as unknown as HostPage).postToAddIn(posted), text),
  );
  await page.exposeFunction("toOutlook", (text: string) => outlook.answer(text));
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const isDirectory = directory !== undefined && url.href === `${addIn}/directory.json`;
    const file = isDirectory ? json(directory) : fileFor(url, addIn, hostPage(settings.language, `${addIn}/${name}`));
    if (file === "refused") foreign.push(url.href);
    if (file === "refused") await route.abort();
    else if (file === "missing") await route.fulfill({ status: 404, body: "Not found" });
    else await route.fulfill(file);
  });
  await page.goto(`${OUTLOOK}/mail/`);
  await expect.poll(() => outlook.isRegistered(READY[name])).toBe(true);
  return { outlook, pane: page.frameLocator("iframe"), foreign, complaints };
}

/** What the page around the add-in offers. */
interface HostPage {
  readonly postToAddIn: (text: string) => void;
}

interface Served {
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

function fileFor({ origin, pathname }: URL, addIn: string, host: string): Served | "missing" | "refused" {
  if (origin === OUTLOOK) return { contentType: "text/html", body: host };
  if (origin === "https://ajax.aspnetcdn.com") return served(path.join(__dirname, "microsoft-ajax.js"));
  if (origin === "https://appsforoffice.microsoft.com") return served(OFFICE + pathname.replace("/lib/1/hosted", ""));
  if (origin === addIn) return served(WEB + pathname, headersOfFile(pathname.slice(1)));
  return "refused";
}

function json(content: object): Served {
  return { contentType: "application/json", body: JSON.stringify(content) };
}

function served(file: string, headers: Readonly<Record<string, string>> = {}): Served | "missing" {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return "missing";
  const contentType = TYPES[path.extname(file)] ?? "application/octet-stream";
  return { contentType, headers: { ...headers, "Content-Type": contentType }, body: readFileSync(file) };
}

/**
 * Returns the page around the add-in: a frame under the name by which the library finds its host, and a relay between
 * the frame and the simulated Outlook.
 */
function hostPage(language: string, address: string): string {
  const name = JSON.stringify({
    baseFrameName: "add-in",
    hostInfo: `Outlook$Web$16.01$${language}$correlation$$`,
    xdmInfo: `conversation|control|${OUTLOOK}`,
    serializerVersion: "1",
    appContext: "",
    flights: "[]",
  });
  return `<!doctype html><meta charset="utf-8"><title>Outlook</title><body style="margin:0"><script>
    const frame = document.createElement("iframe");
    frame.name = ${JSON.stringify(name)};
    frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads";
    frame.style = "border:0;width:320px;height:570px";
    frame.src = "${address}";
    window.postToAddIn = (text) => frame.contentWindow.postMessage(text, "${new URL(address).origin}");
    addEventListener("message", async ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      const answer = await toOutlook(data);
      if (answer !== null) postToAddIn(answer);
    });
    document.body.append(frame);
  </script>`;
}
