import { expect } from "@playwright/test";
import { english } from "../../src/locales/en";
import { level, test } from "./support/contract";
import { headersOf, mail } from "./support/mail";

const { levels, pane: says } = english;
const payment = mail({ id: "AAMk-payment" });
const dinner = mail({
  id: "AAMk-dinner",
  subject: "Friday",
  text: "Shall we have dinner on Friday?",
  headers: headersOf("Friday"),
});

test("the pinned pane follows: another message, none by either of Outlook's ways, and a message again", async ({
  open,
}) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: payment });
  await expect(level(pane)).toHaveText(levels.verify);
  await outlook.select(dinner);
  await expect(level(pane)).toHaveText(levels.clear);
  await outlook.select(null);
  await expect(level(pane)).toHaveText(says.empty.title);
  await outlook.select(payment);
  await expect(level(pane)).toHaveText(levels.verify);
  // As it is when several are selected, and `mailbox.item` becomes null: the library then throws from calls of the
  // mailbox, too.
  outlook.selected = null;
  await outlook.tell("olkItemSelectedChanged", null);
  await expect(level(pane)).toHaveText(says.empty.title);
  await outlook.select(dinner);
  await expect(level(pane)).toHaveText(levels.clear);
});

test("an answer that comes after a switch is about the other message, and is thrown away", async ({ open }) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: dinner });
  await expect(level(pane)).toHaveText(levels.clear);
  const asked = outlook.callsOf("body.getAsync").length;
  outlook.fail("body.getAsync", "held");
  await outlook.select(payment);
  await expect.poll(() => outlook.callsOf("body.getAsync").length).toBe(asked + 2);
  // The library's request names no item: what is answered now is about the dinner, under the payment's subject.
  await outlook.select(dinner);
  await expect.poll(() => outlook.callsOf("body.getAsync").length).toBe(asked + 4);
  outlook.release("body.getAsync");
  await expect(level(pane)).toHaveText(levels.clear);
  await outlook.select(payment);
  await expect(level(pane)).toHaveText(levels.verify);
});

test("quick leafing ends at the message that is open, whichever answers come last", async ({ open }) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: dinner });
  await expect(level(pane)).toHaveText(levels.clear);
  outlook.fail("item.getAllInternetHeadersAsync", "held");
  for (let at = 0; at < 6; at += 1) await outlook.select({ ...dinner, id: `AAMk-${at}` });
  await outlook.select(payment);
  outlook.release("item.getAllInternetHeadersAsync");
  await expect(level(pane)).toHaveText(levels.verify);
});
