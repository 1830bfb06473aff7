import { expect, test, type Page } from "@playwright/test";
import { endlessPdf, greyImage, pdf, written } from "../support/pdf";
import { drop, instruction, mailbox, openMessage, openPane, openPlayground, pane, SAMPLES } from "./support";
import type { AttachedFile } from "./support";

const BOUNDARY = "next-part";

/** Returns the source of a message with a file attached. */
function messageWith({ name, bytes }: AttachedFile, subject: string): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? [];
  return [
    "From: Ann Payee <ann@payee.example>",
    "To: Bob Buyer <bob@buyer.example>",
    `Subject: ${subject}`,
    "Date: Wed, 18 Nov 2026 09:00:00 +0000",
    `Content-Type: multipart/mixed; boundary=${BOUNDARY}`,
    "",
    `--${BOUNDARY}`,
    "Content-Type: text/plain",
    "",
    "Please pay the invoice attached.",
    `--${BOUNDARY}`,
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    ...lines,
    `--${BOUNDARY}--`,
  ].join("\r\n");
}

const INVOICE_PAGE = { content: written([72, 720, "Invoice 311"], [72, 700, "IBAN DE89 3704 0044 0532 0130 00"]) };
const ACCOUNT = "DE89 •••• 3000";

/** Returns an invoice of ten megabytes: its account on the first page, photographs of the goods on the others. */
function largeInvoice(): Uint8Array {
  const side = 300;
  const grey = Uint8Array.from({ length: side * side }, (_, at) => 100 + Math.floor(at / side / 4));
  const photograph = {
    content: `${written([72, 800, "The goods as they were delivered"])}\nq 400 0 0 400 72 300 cm /Photo Do Q`,
    pictures: { Photo: greyImage(side, side, grey) },
  };
  return pdf(INVOICE_PAGE, ...Array.from({ length: 58 }, () => photograph));
}

/** Keeps every text that the pane shows from now on, however briefly. */
async function recordPane(page: Page): Promise<() => Promise<readonly string[]>> {
  const shown = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const look = () => texts.push(document.querySelector("main")?.textContent ?? "");
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    return texts;
  });
  return () => shown.jsonValue();
}

const PROGRESS = "0 of 1 attachments read";

test("a PDF in Outlook is read in a worker: its account is shown, and no other host is asked for anything", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  const started = page.waitForEvent("worker");
  const foreign = await openPane(page, {
    from: { displayName: "Ann Payee", emailAddress: "ann@payee.example" },
    subject: "Invoice 311",
    headers: "From: Ann Payee <ann@payee.example>\r\nTo: Bob Buyer <bob@buyer.example>\r\nSubject: Invoice 311",
    text: "Please pay the invoice attached.",
    attachments: [{ name: "invoice.pdf", bytes: pdf(INVOICE_PAGE) }],
  });
  await expect(pane(page).getByText(ACCOUNT, { exact: true })).toBeVisible();
  expect(new URL((await started).url()).origin).toBe(new URL(page.url()).origin);
  expect(foreign.map(({ href }) => href)).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  // The organisation's directory is asked for, and there is none beside this page.
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
});

test("an invoice of ten megabytes is read, and the pane says how far it has come", async ({ page }) => {
  const bytes = largeInvoice();
  expect(bytes.length).toBeGreaterThan(10_000_000);
  await openPlayground(page);
  const shown = await recordPane(page);
  await drop(page, "large.eml", messageWith({ name: "invoice.pdf", bytes }, "Large invoice"));
  await expect(pane(page).getByText(ACCOUNT, { exact: true })).toBeVisible();
  await expect(instruction(page)).not.toHaveText("Still reading");
  expect((await shown()).some((text) => text.includes(PROGRESS))).toBe(true);
});

test("opening another message ends the worker, and nothing of the former message is shown", async ({ page }) => {
  await openPlayground(page);
  const started = page.waitForEvent("worker");
  await drop(page, "endless.eml", messageWith({ name: "invoice.pdf", bytes: endlessPdf() }, "Endless invoice"));
  const worker = await started;
  await expect(pane(page).getByText(PROGRESS)).toBeVisible();
  const ended = new Promise<void>((resolve) => worker.once("close", () => resolve()));
  const shown = await recordPane(page);
  await openMessage(page, SAMPLES.clear.subject);
  await expect(instruction(page)).toHaveText(SAMPLES.clear.says);
  await ended;
  expect(page.workers()).toEqual([]);
  expect((await shown()).filter((text) => /took too long|invoice\.pdf/.test(text))).toEqual([]);
  await expect(instruction(page)).toHaveText(SAMPLES.clear.says);
});

test("a file that never ends is cut off with its reason, and the pane answers all the while", async ({ page }) => {
  await openPlayground(page);
  await drop(page, "endless.eml", messageWith({ name: "invoice.pdf", bytes: endlessPdf() }, "Endless invoice"));
  await expect(pane(page).getByText(PROGRESS)).toBeVisible();
  await expect(mailbox(page).getByRole("option").first()).toContainText("Endless invoice");
  await expect(pane(page).getByText(PROGRESS)).toBeHidden();
  await pane(page)
    .getByRole("button", { name: /checks/ })
    .click();
  await expect(pane(page).getByText(/invoice\.pdf.*took too long/)).toBeVisible();
});
