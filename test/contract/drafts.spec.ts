import { expect } from "@playwright/test";
import { english } from "../../src/locales/en";
import { englishApproval } from "../../src/locales/approval/en";
import { englishVerification as words } from "../../src/locales/verification/en";
import { test } from "./support/contract";
import { requestBlock, requestIn } from "../../src/verify/approval/request";
import { existing } from "../support/existing";
import { BOB, mail } from "./support/mail";

const { pane: says } = english;
const CLAIRE = { name: "Claire Fontaine", address: "claire@buyer.example" };
const policy = { approvers: [CLAIRE, BOB], alwaysForChanges: true };

/** Returns the lines that a draft's HTML shows. */
const textOf = (html: unknown) =>
  String(html)
    .replace(/<div>|<br>/g, "")
    .replaceAll("</div>", "\n");

test("a second person is asked in a draft and answers in a reply; where Outlook opens none, that is said", async ({
  open,
}) => {
  const { outlook, pane } = await open({ page: "taskpane.html", selected: mail(), directory: { policy } });
  await pane.getByRole("button", { name: says.verify }).click();
  await pane.getByRole("button", { name: "A second person", exact: true }).click();
  const step = pane.locator('[aria-current="step"]');
  await step.getByRole("radio", { name: words.ways["by-mail"] }).check();
  outlook.fail("mailbox.displayNewMessageFormAsync", { error: 9042 });
  await step.getByRole("button", { name: englishApproval.ask.open }).click();
  await expect(step.getByText(englishApproval.draftFaults.refused)).toBeVisible();
  outlook.release("mailbox.displayNewMessageFormAsync");
  await step.getByRole("button", { name: englishApproval.ask.open }).click();
  await expect.poll(() => outlook.callsOf("mailbox.displayNewMessageFormAsync").length).toBe(2);
  const draft = outlook.callsOf("mailbox.displayNewMessageFormAsync")[1];
  expect(draft).toMatchObject({ toRecipients: [CLAIRE.address] });
  const text = textOf(draft?.htmlBody);
  expect(text).toContain("DE89");
  expect(text).not.toContain("DE89 3704");

  // The same request as if Claire had asked Bob.
  const request = existing(requestIn(text));
  const asked = requestBlock({ ...request, requester: CLAIRE.address, approver: BOB.address });
  await outlook.select(
    mail({ id: "AAMk-request", from: CLAIRE, text: asked, html: `<pre>${asked}</pre>`, headers: "" }),
  );
  await pane.getByRole("button", { name: says.secondPerson.look }).click();
  for (const question of Object.values(englishApproval.approver.questions)) await pane.getByLabel(question).check();
  await pane.getByRole("button", { name: englishApproval.approver.agree, exact: true }).click();
  await expect(pane.getByText(englishApproval.approver.replyOpen)).toBeVisible();
  const [reply] = outlook.callsOf("item.displayReplyFormAsync");
  expect(textOf(reply?.htmlBody)).toContain("BEGIN SECOND CHANNEL DECISION");
});
