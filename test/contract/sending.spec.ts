import { expect } from "@playwright/test";
import { DIGEST_SETTING } from "../../src/host/host";
import { digestText } from "../../src/inspect/digest/digest";
import { alertSentencesIn } from "../../src/locales/alerts/alerts-in";
import { knowing } from "../inspect/digest/support";
import { test } from "./support/contract";
import { mail, type Mail } from "./support/mail";

const settings = { [DIGEST_SETTING]: digestText(knowing("northgate-title.example")) };
const LOOKALIKE = { name: "Closing", address: "closing@northgate-tit1e.example" };
const draft = (told: Partial<Mail>): Mail => mail({ itemType: "draft", to: [], text: "Thank you.", ...told });
const start = { page: "events.html", mailboxSet: "1.15", roamingSettings: settings } as const;
const send = ["send", "onMessageSend", "{}"];

test("sending is warned of, let go, and let go when Outlook errs or is silent", async ({ page, open }) => {
  await page.clock.install();
  const { outlook, foreign } = await open({ ...start, selected: draft({ cc: [LOOKALIKE] }) });
  const ending = async () => {
    await expect.poll(() => outlook.ended.length).toBe(1);
    return outlook.ended.pop();
  };
  await outlook.tell("appCommandInvoked", send);
  expect(await ending()).toMatchObject({
    completedContext: { allowEvent: false, errorMessage: alertSentencesIn("en").send.lookalike(LOOKALIKE.address) },
  });
  expect(outlook.callsOf("recipients.getAsync")).toHaveLength(3);
  expect(outlook.callsOf("body.getAsync")).toEqual([{ coercionType: 0 }]);

  outlook.selected = draft({ to: [{ name: "", address: "closing@northgate-title.example" }] });
  await outlook.tell("appCommandInvoked", send);
  expect(await ending()).toMatchObject({ completedContext: { allowEvent: true } });

  outlook.selected = draft({ to: [LOOKALIKE] });
  outlook.fail("recipients.getAsync", { error: 9042 });
  await outlook.tell("appCommandInvoked", send);
  expect(await ending()).toMatchObject({ completedContext: { allowEvent: true } });

  outlook.fail("recipients.getAsync", "silent");
  await outlook.tell("appCommandInvoked", send);
  await expect.poll(() => outlook.callsOf("body.getAsync").length).toBe(4);
  await page.clock.fastForward(2_000);
  expect(await ending()).toMatchObject({ completedContext: { allowEvent: true } });
  expect(foreign).toEqual([]);
});
