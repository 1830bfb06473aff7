import { expect, test, type Locator, type Page } from "@playwright/test";
import { englishVerification } from "../../src/locales/verification/en";
import { frenchVerification } from "../../src/locales/verification/fr";
import { englishChecklists } from "../../src/locales/checklists/en";
import { frenchChecklists } from "../../src/locales/checklists/fr";
import { english } from "../../src/locales/en";
import { french } from "../../src/locales/fr";
import { checklistOf, stepsOf, type Role, type StepForm } from "../../src/verify/scenarios";
import type { Scenario } from "../../src/inspect/inspection";
import { ibanOf } from "../support/iban";
import { pdf, written } from "../support/pdf";
import { drop, instruction, openMessage, openPlayground, pane, tabTo } from "./support";

const LANGUAGES = {
  en: { locale: "en-GB", words: englishVerification, lists: englishChecklists, sentences: english },
  fr: { locale: "fr-FR", words: frenchVerification, lists: frenchChecklists, sentences: french },
};
type Language = (typeof LANGUAGES)[keyof typeof LANGUAGES];

// The longest file: its tests share nothing, so that two of them run at a time.
test.describe.configure({ mode: "parallel" });

const step = (page: Page): Locator => pane(page).locator('[aria-current="step"]');
const outcome = (page: Page): Locator => pane(page).locator("[data-outcome]");

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** Chooses a radio button: Tab leads to its group, the arrows within. */
async function choose(page: Page, text: string): Promise<void> {
  const radio = step(page).getByRole("radio", { name: text, exact: true });
  const group = step(page)
    .getByRole("group")
    .filter({ has: page.getByRole("radio", { name: text, exact: true }) });
  const inGroup = () => group.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < 120 && !(await inGroup()); presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 12 && !(await radio.isChecked()); presses += 1)
    await page.keyboard.press("ArrowDown");
  await expect(radio).toBeChecked();
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, step(page).getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/** Chooses in a list box as people do: by the first letters of what they want. */
async function select(page: Page, label: string, text: string): Promise<void> {
  const box = pane(page).getByRole("combobox", { name: label });
  await tabTo(page, box);
  await page.keyboard.type(text.slice(0, 14));
  await expect(box.locator("option:checked")).toContainText(text);
}

/** What to do with the form of each step, by keyboard; the account asked for in the sample ends in 2265, the one before in 0604. */
const ANSWERS: Readonly<Record<StepForm, (page: Page, language: Language) => Promise<void>>> = {
  confirmed: () => Promise.resolve(),
  number: () => Promise.resolve(),
  noted: (page, { words }) => type(page, words.fields.noteNeeded, "10:05"),
  comparison: async (page, { words }) => {
    await choose(page, words.comparisons.same);
    await type(page, words.fields.file, "list of 2026");
    await type(page, words.fields.dated, "05012026");
  },
  call: heard,
  reached: async (page, language) => {
    await choose(page, language.words.ways.met);
    await heard(page, language);
  },
  challenge: (page, { words }) => choose(page, words.challenges["nobody-called"]),
  "name-check": (page, { words }) => choose(page, words.nameChecks.match),
  "second-person": async (page, { words }) => {
    await choose(page, words.ways["at-the-desk"]);
    await type(page, words.fields.colleague, "Cem Aydin");
  },
};

async function heard(page: Page, { words }: Language): Promise<void> {
  await type(page, words.fields.person, "Ann");
  await choose(page, words.verdicts.confirmed);
  const old = step(page).getByLabel(words.fields.oldDigits, { exact: true });
  if (await old.isVisible()) await type(page, words.fields.oldDigits, "0604");
  const digits = step(page).getByLabel(words.fields.newDigits, { exact: true });
  if (await digits.isVisible()) await type(page, words.fields.newDigits, "2265");
}

/** Opens a sample and, by keyboard, its verification. */
async function begin(page: Page, subject: string, { sentences }: Language): Promise<void> {
  await openPlayground(page);
  await openMessage(page, subject);
  await press(page, pane(page).getByRole("button", { name: sentences.pane.verify }));
  await expect(step(page)).toBeVisible();
}

const conclusion = (page: Page, text: string): Locator => pane(page).getByRole("button", { name: text, exact: true });

const CHANGED = "RE: Invoice BP-7731";
const ORDINARY = "Invoice BP-7702";

const WALKS: readonly { readonly scenario: Scenario; readonly role?: Role; readonly subject: string }[] = [
  { scenario: "account-change", subject: CHANGED },
  { scenario: "first-payment", subject: CHANGED },
  { scenario: "closing-funds", subject: CHANGED },
  { scenario: "closing-funds", role: "agent", subject: CHANGED },
  { scenario: "payroll-change", subject: CHANGED },
  { scenario: "executive-request", subject: CHANGED },
  { scenario: "gift-card", subject: CHANGED },
  { scenario: "other", subject: CHANGED },
  { scenario: "invoice", subject: ORDINARY },
];

/** Each walk goes in one language, the next in the other; `WALKS=all npm test -- browser` goes all of them in both. */
const isWalked = (walk: number, language: number): boolean => process.env.WALKS === "all" || walk % 2 === language;

for (const [at, language] of Object.values(LANGUAGES).entries()) {
  test.describe(`by keyboard alone, ${language.locale}`, () => {
    test.use({ locale: language.locale });

    for (const { scenario, role = "buyer", subject } of WALKS.filter((_, walk) => isWalked(walk, at))) {
      test(`${scenario}, ${role}: fraud, hold, and release only when every step is done`, async ({ page }) => {
        const { words, sentences, lists } = language;
        await begin(page, subject, language);
        const box = pane(page).getByRole("combobox", { name: words.scenario });
        const isProposed = (await box.inputValue()) === scenario;
        if (!isProposed) {
          await select(page, words.scenario, sentences.scenarios[scenario]);
          await pane(page).getByLabel(words.otherList.why).fill("as agreed");
          await press(page, conclusion(page, words.otherList.take));
        }
        if (role === "agent") await select(page, words.role, words.roles.agent);

        await press(page, conclusion(page, words.outcomes.fraud));
        await expect(outcome(page)).toHaveAttribute("data-outcome", "fraud");
        await press(page, conclusion(page, words.outcomes.hold));
        await expect(outcome(page)).toHaveAttribute("data-outcome", "hold");

        const released = scenario === "invoice" ? "recorded" : "verified";
        const checklist = checklistOf(scenario, role);
        const titles: Readonly<Record<string, { readonly title: string }>> = lists[checklist];
        const due = stepsOf(checklist).filter(({ phase }) => phase === "before-release");
        for (const { id, form } of due.slice(0, due.findLastIndex(({ mandatory }) => mandatory) + 1)) {
          await expect(conclusion(page, words.outcomes.verified)).toBeHidden();
          await expect(step(page).getByRole("heading", { name: titles[id]?.title ?? id })).toBeVisible();
          await ANSWERS[form](page, language);
          await press(page, step(page).getByRole("button").nth(-2));
        }
        if (released === "verified") await press(page, conclusion(page, words.outcomes.verified));
        await expect(outcome(page)).toHaveAttribute("data-outcome", released);
      });
    }

    test("a required step that could not be done keeps the payment on hold", async ({ page }) => {
      const { words } = language;
      await begin(page, CHANGED, language);
      await press(page, step(page).getByRole("button", { name: words.done }));
      await press(page, step(page).getByRole("button", { name: words.couldNot }));
      await expect(conclusion(page, words.outcomes.verified)).toBeHidden();
      await expect(pane(page).getByText(words.stillToDo(3))).toBeVisible();
    });
  });
}

const { words } = LANGUAGES.en;

/** Returns the source of a message with a telephone number in its text, and one in a PDF. */
function letter(): string {
  const file = pdf({ content: written([72, 720, "Questions? Call 020 7946 0321"]) });
  return [
    "From: Brightwell Papers <accounts@brightwell-papers.example>",
    "To: Bob Buyer <bob@acme.example>",
    "Subject: Our new account",
    "Date: Wed, 18 Nov 2026 09:00:00 +0000",
    "Content-Type: multipart/mixed; boundary=next-part",
    "",
    "--next-part",
    "Content-Type: text/plain",
    "",
    `Our bank details have changed. Please pay to IBAN ${ibanOf("GB", "BRWL04096699990001")}.`,
    "Brightwell Papers, 020 7946 0812, mobile +44 (0)7700 900123",
    "--next-part",
    'Content-Type: application/pdf; name="invoice.pdf"',
    'Content-Disposition: attachment; filename="invoice.pdf"',
    "Content-Transfer-Encoding: base64",
    "",
    ...(Buffer.from(file)
      .toString("base64")
      .match(/.{1,76}/g) ?? []),
    "--next-part--",
  ].join("\r\n");
}

test.describe("the number to call", () => {
  test.beforeEach(async ({ page }) => {
    await openPlayground(page);
    await drop(page, "letter.eml", letter());
    await pane(page).getByRole("button", { name: "Verify another way" }).click();
    await step(page).getByRole("button", { name: words.done }).click();
  });

  const SPELLINGS = [
    "07700 900 123",
    "+447700900123",
    "0044 7700 900123",
    "+44 (0) 7700 900123",
    "07700 900123 ext. 7",
    "020 7946 0321", // in the PDF
  ];

  test("that only the message gives is refused in every spelling", async ({ page }) => {
    const refusal = step(page).getByText(/^Refused: nothing but this message/);
    await step(page).getByRole("radio", { name: words.number.typed }).check();
    await step(page).getByRole("radio", { name: words.sources.email }).check();
    for (const spelling of SPELLINGS) {
      await test.step(spelling, async () => {
        await step(page).getByLabel(words.fields.number, { exact: true }).fill("");
        await expect(refusal).toBeHidden();
        await step(page).getByLabel(words.fields.number, { exact: true }).fill(spelling);
        await expect(step(page).getByText(/^This number stands in the message/)).toBeVisible();
        await step(page).getByRole("button", { name: words.done }).click();
        await expect(refusal).toBeVisible();
      });
    }
  });

  test("that is on record is accepted though the signature repeats it, and the pane says so", async ({ page }) => {
    await expect(step(page).getByText(words.number.repeatedButKnown)).toBeVisible();
    await step(page).getByRole("button", { name: words.done }).click();
    await expect(step(page).getByText("Call +44 20 7946 0812")).toBeVisible();
  });
});

/** Fifty names, none of which looks like another: that would be a finding. */
const PLACES = [
  "Aberdour",
  "Blickling",
  "Coverack",
  "Dunvegan",
  "Eskdale",
  "Fotheringhay",
  "Grasmere",
  "Helmsley",
  "Inverurie",
  "Kettering",
];
const TRADES = ["bakery", "glazing", "haulage", "printworks", "joiners"];
/** `INVOICES=50 npm test -- browser` walks all fifty; ten show that no invoice takes more clicks than another. */
const VENDORS = TRADES.flatMap((trade) => PLACES.map((place) => `${place.toLowerCase()}-${trade}.example`)).slice(
  0,
  Number(process.env.INVOICES ?? 10),
);

/** Returns the source of an ordinary invoice of the n-th vendor, whom nobody has on record. */
function invoice(vendor: string, n: number): string {
  const account = ibanOf("DE", `${10007919 + n * 7919}${`${(n + 1) * 104729}`.padStart(10, "0")}`);
  return [
    `From: accounts@${vendor}`,
    "To: Bob Buyer <bob@acme.example>",
    `Subject: Invoice ${n}`,
    `Date: Wed, 18 Nov 2026 09:${`${n}`.padStart(2, "0")}:00 +0000`,
    "Content-Type: text/plain",
    "",
    `Please pay invoice ${n}, EUR ${100 + n}.00, to IBAN ${account} by 30 November 2026.`,
  ].join("\r\n");
}

test(`${VENDORS.length} ordinary invoices from unknown vendors, and the clicks each took`, async ({ page }) => {
  test.setTimeout(240_000);
  await openPlayground(page);
  const clicks: number[] = [];
  for (const [n, vendor] of VENDORS.entries()) {
    let count = 0;
    const click = async (target: Locator): Promise<void> => {
      await target.click();
      count += 1;
    };
    await drop(page, `invoice-${n}.eml`, invoice(vendor, n));
    await expect(instruction(page)).toBeVisible();
    await expect(pane(page)).toContainText(vendor);
    await click(pane(page).getByRole("button", { name: "Verify another way" }));
    const paidBefore = pane(page).getByRole("button", { name: words.paidBefore.button });
    await expect(step(page)).toBeVisible();
    if (await paidBefore.isVisible()) await click(paidBefore);
    await click(step(page).getByRole("radio", { name: words.comparisons.same }));
    await click(step(page).getByLabel(words.fields.file, { exact: true }));
    await page.keyboard.type("vendor list");
    await page.keyboard.press("Tab");
    await page.keyboard.type("05012026");
    await click(step(page).getByRole("button", { name: words.done }));
    await click(step(page).getByRole("button", { name: words.outcomes.recorded }));
    await expect(outcome(page)).toHaveAttribute("data-outcome", "recorded");
    await click(pane(page).getByRole("button", { name: words.addToDirectory.button }));
    clicks.push(count);
  }
  const total = clicks.reduce((sum, one) => sum + one, 0);
  console.log(
    `clicks for each of ${VENDORS.length} invoices: ${clicks.join(" ")} (${total / VENDORS.length} on average)`,
  );
  expect(Math.max(...clicks)).toBeLessThanOrEqual(7);
});

test("a verification is gone on with after a reload, with what was answered and what was typed", async ({ page }) => {
  await begin(page, CHANGED, LANGUAGES.en);
  for (let answers = 0; answers < 2; answers += 1) {
    await press(page, step(page).getByRole("button", { name: words.done }));
  }
  await type(page, words.fields.person, "Ann");
  await expect(pane(page).getByText(words.kept)).toBeVisible();
  await openPlayground(page);
  await openMessage(page, CHANGED);
  await expect(outcome(page)).toHaveAttribute("data-outcome", "hold");
  await pane(page).getByRole("button", { name: "Continue verification" }).click();
  await expect(step(page).getByLabel(words.fields.person, { exact: true })).toHaveValue("Ann");
});

test("two panes on one message lose neither's answers, and each shows the other's", async ({ page, context }) => {
  await begin(page, CHANGED, LANGUAGES.en);
  const other = await context.newPage();
  await openPlayground(other);
  await openMessage(other, CHANGED);
  await pane(other).getByRole("button", { name: "Continue verification" }).click();
  for (const answering of [page, other]) {
    await press(answering, step(answering).getByRole("button", { name: words.done }));
    await expect(step(page)).toHaveAttribute("data-step", answering === page ? "number" : "call");
    await expect(step(other)).toHaveAttribute("data-step", answering === page ? "number" : "call");
  }
  await type(page, words.fields.person, "Ann");
  await type(other, words.fields.newDigits, "7193");
  for (const typing of [page, other]) {
    await expect(step(typing).getByLabel(words.fields.person, { exact: true })).toHaveValue("Ann");
    await expect(step(typing).getByLabel(words.fields.newDigits)).toHaveValue("7193");
  }
});
