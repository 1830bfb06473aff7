import { expect, test, type Locator, type Page } from "@playwright/test";
import { englishApproval } from "../../src/locales/approval/en";
import { englishVerification } from "../../src/locales/verification/en";
import { english } from "../../src/locales/en";
import { drop, mailbox, openMessage, openPlayground, pane } from "./support";

const REQUESTER = "dana.reyes@acme.example";
const APPROVER = "claire.fontaine@acme.example";
const CHANGED = "RE: Invoice BP-7731";
const { ask, approver, decision } = englishApproval;
const words = englishVerification;

const reading = (page: Page): Locator => page.getByRole("region", { name: "Message" });
const step = (page: Page): Locator => pane(page).locator('[aria-current="step"]');
const button = (page: Page, name: string): Locator => pane(page).getByRole("button", { name, exact: true });

/** Presses a button by keyboard. */
async function press(target: Locator): Promise<void> {
  await target.focus();
  await target.press("Enter");
}

async function mailboxOf(page: Page, address: string): Promise<void> {
  await page.getByRole("combobox", { name: "Mailbox of" }).selectOption(address);
}

/** Has the organisation's file name Claire as the one who may agree. */
async function nameApprover(page: Page): Promise<void> {
  await page.route("**/samples/directory.json", async (route) => {
    const directory = (await (await route.fetch()).json()) as object;
    const policy = { approvers: [{ name: "Claire Fontaine", address: APPROVER }], alwaysForChanges: true };
    await route.fulfill({ json: { ...directory, policy } });
  });
}

/** Verifies the sample up to the step of the second person. */
async function verifyToSecond(page: Page): Promise<void> {
  await openMessage(page, CHANGED);
  await press(button(page, english.pane.verify));
  await press(step(page).getByRole("button", { name: words.done }));
  await press(step(page).getByRole("button", { name: words.done }));
  await step(page).getByLabel(words.fields.person, { exact: true }).fill("Ann");
  await step(page).getByRole("radio", { name: words.verdicts.confirmed }).check();
  await step(page).getByLabel(words.fields.oldDigits, { exact: true }).fill("0604");
  await step(page).getByLabel(words.fields.newDigits, { exact: true }).fill("2265");
  await press(step(page).getByRole("button", { name: words.done }));
  await press(step(page).getByRole("button", { name: words.skip }));
  await step(page).getByRole("radio", { name: words.ways["by-mail"] }).click();
}

/** Asks Claire, and reads what the mail says. */
async function askByMail(page: Page): Promise<string> {
  await press(button(page, ask.open));
  const text = await reading(page).locator(".compose .text").innerText();
  await press(reading(page).getByRole("button", { name: "Send" }));
  return text;
}

/** Claire opens what she is asked, and refuses. */
async function refuse(page: Page): Promise<void> {
  await mailboxOf(page, APPROVER);
  await mailbox(page).getByRole("option").first().click();
  await press(button(page, english.pane.secondPerson.look));
  await press(button(page, approver.refuse));
  await press(reading(page).getByRole("button", { name: "Send" }));
}

/** Claire agrees; returns her code and the text of her answer. */
async function agree(page: Page): Promise<{ readonly code: string; readonly text: string }> {
  await mailboxOf(page, APPROVER);
  await mailbox(page).getByRole("option").first().click();
  await press(button(page, english.pane.secondPerson.look));
  for (const question of Object.values(approver.questions)) await pane(page).getByLabel(question).check();
  await press(button(page, approver.agree));
  const code = await pane(page)
    .getByText(/^\d{6}$/)
    .innerText();
  const text = await reading(page).locator(".compose .text").innerText();
  await press(reading(page).getByRole("button", { name: "Send" }));
  return { code, text };
}

async function openAnswer(page: Page): Promise<void> {
  await mailboxOf(page, REQUESTER);
  await mailbox(page).getByRole("option").first().click();
  await press(button(page, english.pane.secondPerson.look));
}

async function typeCode(page: Page, code: string): Promise<void> {
  await pane(page).getByLabel(decision.code).fill(code);
  await press(button(page, decision.check));
}

/** Returns the source of a mail with a text, as somebody could send it. */
function mail(from: string, text: string, stamps: readonly string[] = []): string {
  return [...stamps, `From: <${from}>`, `To: <${REQUESTER}>`, "Subject: Re: Second person", "", text].join("\r\n");
}

const INTERNAL = [
  "Received: from A1.eurprd04.prod.outlook.com by B1.eurprd05.prod.outlook.com with HTTPS",
  "X-MS-Exchange-Organization-AuthAs: Internal",
];

test.beforeEach(async ({ page }) => {
  await nameApprover(page);
  await openPlayground(page);
});

test("a colleague's refusal counts unclicked; asked again she agrees, says the code, and the payment is released", async ({
  page,
}) => {
  await verifyToSecond(page);
  await askByMail(page);
  await refuse(page);
  await mailboxOf(page, REQUESTER);
  await mailbox(page).getByRole("option").first().click();
  await expect(button(page, english.pane.secondPerson.look)).toBeVisible();
  await openMessage(page, CHANGED);
  await press(button(page, english.pane.resume));
  await expect(pane(page).getByText(words.told.refused("Claire Fontaine"))).toBeVisible();
  await press(pane(page).getByRole("button", { name: words.change }).nth(3));
  await step(page).getByRole("radio", { name: words.nameChecks.match, exact: true }).check();
  await press(step(page).getByRole("button", { name: words.done }));
  await step(page).getByRole("radio", { name: words.ways["by-mail"] }).click();

  const request = await askByMail(page);
  expect(request).toContain("Brightwell Papers");
  expect(request).not.toMatch(/GB\d{2}[A-Z]{4}\d{10}/);
  const { code } = await agree(page);
  await openAnswer(page);
  await typeCode(page, code);
  await expect(pane(page).getByText(decision.counted)).toBeVisible();

  await openMessage(page, CHANGED);
  await press(button(page, english.pane.resume));
  await press(button(page, words.outcomes.verified));
  await expect(pane(page).locator("[data-outcome]")).toHaveAttribute("data-outcome", "verified");
});

test("three wrong codes end an answer", async ({ page }) => {
  await verifyToSecond(page);
  await askByMail(page);
  const { code } = await agree(page);
  await openAnswer(page);
  const wrong = code === "000000" ? "111111" : "000000";
  for (let tries = 0; tries < 3; tries += 1) await typeCode(page, wrong);
  await expect(pane(page).getByText(decision.spent)).toBeVisible();
});

test.describe("does not count", () => {
  const judge = async (page: Page, source: string): Promise<void> => {
    await mailboxOf(page, REQUESTER);
    await drop(page, "answer.eml", source);
    await press(button(page, english.pane.secondPerson.look));
  };

  test("a forged, an outside, a self-made, a replayed answer, and one to a changed record", async ({ page }) => {
    await verifyToSecond(page);
    await askByMail(page);
    const { code, text } = await agree(page);

    await judge(page, mail(APPROVER, text));
    await expect(pane(page).getByText(decision.faults["origin-unproved"])).toBeVisible();
    await judge(page, mail("claire.fontaine@acme-mail.example", text, INTERNAL));
    await expect(pane(page).getByText(decision.faults["not-an-approver"])).toBeVisible();
    await judge(page, mail(REQUESTER, text, INTERNAL));
    await expect(pane(page).getByText(decision.faults["self-made"])).toBeVisible();

    await openMessage(page, CHANGED);
    await press(button(page, english.pane.resume));
    await step(page).getByRole("radio", { name: words.ways["by-mail"] }).click();
    await openAnswer(page);
    await typeCode(page, code);
    await expect(pane(page).getByText(decision.counted)).toBeVisible();
    await judge(page, mail(APPROVER, text, INTERNAL));
    await expect(pane(page).getByText(decision.faults.replayed)).toBeVisible();
  });

  test("an answer to a record that was changed after the request", async ({ page }) => {
    await verifyToSecond(page);
    await askByMail(page);
    await agree(page);
    await mailboxOf(page, REQUESTER);
    await openMessage(page, CHANGED);
    await press(button(page, english.pane.resume));
    await press(pane(page).getByRole("button", { name: words.change }).first());
    await press(step(page).getByRole("button", { name: words.couldNot }));
    await openAnswer(page);
    await expect(pane(page).getByText(decision.faults["changed-record"])).toBeVisible();
  });
});
