import { expect, type Frame, type Page } from "@playwright/test";
import { DIGEST_SETTING } from "../../src/host/host";
import { digestText } from "../../src/inspect/digest/digest";
import { english } from "../../src/locales/en";
import { knowing } from "../../test/inspect/digest/support";
import { level, test } from "../../test/contract/support/contract";
import { headersOf, mail } from "../../test/contract/support/mail";
import { existing } from "../../test/support/existing";

/** A laptop of some years beside the machine that this runs on. */
const SLOWED = 4;
const RUNS = 15;
const AIM_LEVEL_MS = 300;
const AIM_SEND_MS = 2_000;

const line = "Please find attached the minutes of the meeting on the warehouse and the plan for the next weeks. ";
const ASKS = "Our bank account has changed. Please pay invoice 311 to DE89 3704 0044 0532 0130 00 from now on. ";
const long = (at: number) =>
  mail({
    id: `AAMk-${at}`,
    subject: `Invoice ${at}`,
    headers: headersOf(`Invoice ${at}`),
    text: ASKS + line.repeat(205),
  });

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
}

/** What the page around the add-in notes: when it posted the answers since the message was selected. */
interface Noting {
  postToAddIn: (text: string) => void;
  posted: number[];
}

/** Headers and both forms of the body: what a message is inspected from comes with the first answers. */
const ANSWERS = 3;

/** Returns the time at which a level is painted that is not there yet. */
function painted(frame: Frame, text: string): Promise<number> {
  return frame.evaluate(
    (awaited) =>
      new Promise<number>((resolve) => {
        const isThere = () => document.querySelector("h1")?.textContent === awaited;
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          // A frame is painted between its animation callback and the next task.
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    text,
  );
}

/** Prints times in their order, and their middle beside the aim. */
function print(what: string, times: readonly number[], aim: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = existing(sorted[Math.floor(sorted.length / 2)]);
  console.log(
    `\n${what}: ${middle} ms in the middle of ${sorted.join(", ")}; aim ${aim} ms${middle > aim ? "  TOO SLOW" : ""}`,
  );
}

test("the level of a 20 kB message", async ({ page, open }) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: null });
  await expect(level(pane)).toHaveText(english.pane.empty.title);
  const frame = existing(page.frames()[1]);
  await page.evaluate(() => {
    const noting = window as unknown as Noting;
    const post = noting.postToAddIn;
    noting.postToAddIn = (text) => {
      if (text.includes("olkItemSelectedChanged")) noting.posted = [];
      if (text.includes("ExecuteMethod")) noting.posted.push(Date.now());
      post(text);
    };
  });
  await slowDown(page);
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    await outlook.select(null);
    await expect(level(pane)).toHaveText(english.pane.empty.title);
    const seen = painted(frame, english.levels.verify);
    await outlook.select(long(run));
    const at = await seen;
    const posted = await page.evaluate(() => (window as unknown as Noting).posted);
    times.push(at - existing(posted[ANSWERS - 1]));
  }
  // The first one also makes the words of the languages ready.
  const [first, ...rest] = times;
  console.log(`\nfirst message: ${existing(first)} ms`);
  print("host's answer to painted level, 20 kB, CPU ÷ 4", rest, AIM_LEVEL_MS);
});

test("the warning before sending", async ({ page, open }) => {
  const domains = Array.from({ length: 1_000 }, (_, at) => `payee-number-${at}.example`);
  const { outlook } = await open({
    page: "events.html",
    mailboxSet: "1.15",
    roamingSettings: { [DIGEST_SETTING]: digestText(knowing("northgate-title.example", ...domains)) },
    selected: mail({
      itemType: "draft",
      to: Array.from({ length: 30 }, (_, at) => ({ name: "", address: `ann@northgate-tit1e${at || ""}.example` })),
      text: ASKS + line.repeat(205),
    }),
  });
  await slowDown(page);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = Date.now();
    await outlook.tell("appCommandInvoked", [`send-${run}`, "onMessageSend", "{}"]);
    await expect.poll(() => outlook.ended.length, { intervals: [5] }).toBe(run + 1);
    times.push(Date.now() - began);
  }
  expect(outlook.ended.at(-1)).toMatchObject({ completedContext: { allowEvent: false } });
  print("sending to the warning, 1,000 domains, 30 recipients, CPU ÷ 4", times, AIM_SEND_MS);
});
