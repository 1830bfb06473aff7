import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { ibanOf } from "../support/iban";
import { drop, instruction, openMessage, openPlayground, overflow, pane, tabTo } from "./support";

const IBAN = ibanOf("DE", "370400440532013000");

/** An invoice from somebody whom nobody knows yet. */
const INVOICE = [
  "From: Quay Marine <ap@quay-marine.example>",
  "To: Dana Reyes <dana.reyes@acme.example>",
  "Subject: Invoice QM-118",
  "Date: Fri, 27 Nov 2026 09:00:00 +0000",
  "Message-ID: <118@quay-marine.example>",
  "",
  "Hello Dana,",
  "",
  "please find our invoice QM-118 for the repair of the landing stage.",
  "Amount due: EUR 1,240.00, payable by 18 December.",
  `IBAN: ${IBAN}`,
  "",
].join("\r\n");

const button = (page: Page, name: string | RegExp): Locator =>
  pane(page).getByRole("button", { name, exact: typeof name === "string" });

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press("Enter");
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, pane(page).getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

async function openDirectory(page: Page, more: string, title: string): Promise<void> {
  await button(page, more).click();
  await button(page, title).click();
  await expect(instruction(page)).toHaveText(title);
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("main").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

/** Chooses a file for the import that is open. */
async function chooseList(page: Page, name: string, content: string): Promise<void> {
  const input = pane(page).locator('input[type="file"]');
  await input.setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

test("a payee added by hand, by keyboard alone, makes their invoice a known one", async ({ page }) => {
  await openPlayground(page);
  await drop(page, "invoice.eml", INVOICE);
  await expect(instruction(page)).toHaveText("Verify before you pay");
  await press(page, "More");
  await press(page, "Directory");
  await press(page, "Add a payee");
  await type(page, "Name of the payee", "Quay Marine");
  await page.keyboard.press("Enter");
  await expect(instruction(page)).toHaveText("Quay Marine");

  await press(page, "Add account");
  await type(page, "Account number", IBAN.replace(/.$/, "9"));
  await type(page, "Which paper it is from", "paid invoice QM-101");
  await type(page, "Date of it", "05052026");
  await page.keyboard.press("Enter");
  await expect(pane(page).getByText(/The check digits of .* are wrong/)).toBeVisible();
  await expectNoViolations(page);
  const number = pane(page).getByRole("textbox", { name: "Account number" });
  await number.selectText();
  await page.keyboard.type(IBAN);
  await page.keyboard.press("Enter");
  await expect(pane(page).getByText(/Recorded on 5 May 2026 · paid invoice QM-101/)).toBeVisible();

  await type(page, "Email address", "ap@quay-marine.example");
  await page.keyboard.press("Enter");
  await expect(pane(page).getByRole("list", { name: "Email addresses" })).toContainText("ap@quay-marine.example");
  await button(page, "Back").click();
  await button(page, "Back").click();
  await expect(instruction(page)).toHaveText("Fits what you know");
});

test("a list of 10,000 vendors is imported, and a broken one is told row by row", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openPlayground(page);
  await openMessage(page, "Invoice BP-7702");
  await openDirectory(page, "More", "Directory");
  await button(page, "Import a vendor list").click();

  const row = (at: number): string =>
    `Vendor ${at} GmbH;ap@vendor${at}.example;+49 30 ${20_000_000 + at};${ibanOf("DE", `37040044${`${at}`.padStart(10, "0")}`)}`;
  const rows = Array.from({ length: 10_000 }, (_, at) => row(at));
  await chooseList(page, "lieferanten.csv", `Lieferant;E-Mail;Telefon;IBAN\r\n${rows.join("\r\n")}\r\n`);
  await expect(pane(page).getByLabel("Lieferant")).toHaveValue("name");
  await expectNoViolations(page);
  await button(page, "Read the list").click();
  await expect(pane(page).getByText("10000 payees will be added")).toBeVisible();
  await expect(pane(page).getByText("0 rows with errors are left out")).toBeVisible();
  await button(page, "Import").click();
  await expect(pane(page).getByText("Done: 10000 payees were added, 0 were changed.")).toBeVisible();
  await button(page, "To the directory").click();
  await pane(page)
    .getByLabel(/^Find a name/)
    .fill("vendor9999.example");
  await expect(button(page, /^Vendor 9999 GmbH/)).toBeVisible();

  await button(page, "Import a vendor list").click();
  const broken = ["Vendor,Email,IBAN", "Harbor,mel at harbor,", "M\u00C3\u00BCller,,", "Quay,,DE89370400440532013001"];
  await chooseList(page, "broken.csv", [...broken, '"=1+1",,', `Vendor 7,,${IBAN}`].join("\n"));
  await button(page, "Read the list").click();
  await button(page, "3 errors").click();
  const lines = pane(page).getByRole("list", { name: "3 errors" }).getByRole("listitem");
  await expect(lines).toContainText(
    ["Row 2, Email", "Row 3, Name", "Row 4, IBAN"].map((at) => at.replace("Name", "Vendor")),
  );
  await expect(pane(page).getByText("1 payee will be added")).toBeVisible();
  // What a list adds to a payee who is known is asked for by itself.
  await expect(
    pane(page).getByRole("checkbox", { name: /^Vendor 7 GmbH, account: DE.* On record: / }),
  ).not.toBeChecked();
  await expectNoViolations(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test("an answer that a finding is genuine silences it, and is undone in French", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openPlayground(page);
  await drop(page, "invoice.eml", INVOICE.replace("\r\nTo:", "\r\nReply-To: billing@tool.example\r\nTo:"));
  const finding = button(page, /Replies go somewhere else/);
  await finding.click();
  await button(page, "This is genuine").click();
  await pane(page).getByLabel("Why, and how you know").fill("Their billing tool, confirmed by phone");
  await button(page, "It is genuine").click();
  await expect(finding).toHaveCount(0);

  await page.getByLabel("Language").selectOption("fr");
  await openDirectory(page, "Plus", "Répertoire");
  await button(page, "Vos réponses").click();
  await expect(pane(page).getByText(/Their billing tool, confirmed by phone/)).toBeVisible();
  await expectNoViolations(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await button(page, /^Annuler/).click();
  await expect(pane(page).getByRole("list", { name: "Vos réponses" }).getByRole("listitem")).toHaveCount(0);
  await button(page, "Retour").click();
  await expect(button(page, /Les réponses partent ailleurs/)).toBeVisible();
});
