/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useReducer } from "react";
import { lookupOf } from "../../../src/directory/lookup";
import type { Scenario } from "../../../src/inspect/inspection";
import { englishChecklists } from "../../../src/locales/checklists/en";
import { frenchChecklists } from "../../../src/locales/checklists/fr";
import { englishVerification } from "../../../src/locales/verification/en";
import { frenchVerification } from "../../../src/locales/verification/fr";
import VerificationPage from "../../../src/taskpane/pages/VerificationPage";
import type { DirectoryEdit } from "../../../src/directory/edits";
import type { VerificationRecord } from "../../../src/verify/record";
import { DEFAULT_POLICY, type Policy } from "../../../src/verify/policy";
import { verificationAfter, type Started, type Verification } from "../../../src/verify/verification";
import { body, directory, mailbox, message, payee } from "../../support/build";
import { existing } from "../../support/existing";
import { inspection, payment } from "../../support/inspection";
import { renderPane } from "../../support/render-pane";
import { start } from "../../support/verification";

/** Northgate asks for an account ending 3000; its number on record stands in the signature, and another one beside it. */
const LETTER = message({
  from: mailbox("Ann Closer <closing@northgate.example>"),
  date: "2026-11-18T09:00:00.000Z",
  body: body("Please pay to the new account.\nAnn Closer, Northgate, +1 (202) 555-0143, mobile 202.555.0199"),
});
const NORTHGATE = payee({
  name: "Northgate",
  domains: ["northgate.example"],
  addresses: ["closing@northgate.example"],
  phones: [{ number: "+12025550143", source: "engagement letter", since: "2026-01-05" }],
});
const LOOKUP = lookupOf(directory({ payees: [NORTHGATE] }), "bob@buyer.example");
const SUBJECT = {
  asked: [{ kind: "iban", masked: "DE89 •••• 3000" }],
  known: [],
  payee: "Northgate",
  amount: { currency: "EUR", value: 1250.5 },
};

interface Shown {
  readonly language?: string;
  readonly policy?: Policy;
  readonly started?: Partial<Started>;
  readonly onConcluded?: (record: VerificationRecord) => void;
  readonly onAdd?: (edit: DirectoryEdit) => void;
  readonly lookup?: typeof LOOKUP;
  readonly mail?: typeof LETTER;
}

function Checklist({
  proposed,
  language = "en",
  policy = DEFAULT_POLICY,
  started,
  onConcluded,
  onAdd,
  lookup = LOOKUP,
  mail = LETTER,
}: Shown & { readonly proposed: Scenario }) {
  const [verification, tell] = useReducer<Verification, [Parameters<typeof verificationAfter>[1]]>(
    verificationAfter,
    verificationAfter(null, start(proposed, { subject: SUBJECT, ...started })),
  );
  const isFrench = language === "fr";
  return (
    <VerificationPage
      isUnmarked={false}
      about={{ verification, message: mail, policy, ByMail: null }}
      inspection={inspection({ payments: [payment()] })}
      lookup={lookup}
      checklists={isFrench ? frenchChecklists : englishChecklists}
      words={isFrench ? frenchVerification : englishVerification}
      tell={(...events) => {
        for (const event of events) tell(event);
        return Promise.resolve(events.reduce<Verification>(verificationAfter, verification));
      }}
      owner={{ address: "bob@buyer.example", key: "0".repeat(64) }}
      keeping={{ isRead: true, fault: null, isWaiting: false, isSetAside: false }}
      onConcluded={onConcluded ?? null}
      onAdd={onAdd ?? null}
      onBack={() => {}}
    />
  );
}

const show = (proposed: Scenario, shown: Shown = {}) =>
  renderPane(<Checklist proposed={proposed} {...shown} />, shown.language ?? "en");

const user = userEvent.setup({ delay: null, advanceTimers: jest.advanceTimersByTime });
const current = () => within(existing(document.querySelector<HTMLElement>('[aria-current="step"]')));
const step = (id: string) => within(existing(document.querySelector<HTMLElement>(`[data-step="${id}"]`)));
const press = (name: string | RegExp) => user.click(current().getByRole("button", { name }));
const conclude = (name: string) => user.click(screen.getByRole("button", { name }));
const choose = (name: string | RegExp) => user.click(current().getByRole("radio", { name }));
const fill = (label: string | RegExp, text: string) => user.type(current().getByLabelText(label), text);
const fillDay = (label: string, day: string) =>
  fireEvent.change(current().getByLabelText(label), { target: { value: day } });
const outcome = () => document.querySelector("[data-outcome]")?.getAttribute("data-outcome");

/** Spoken to Ann, who confirms and says the digits. */
async function confirmed(digits = "3000") {
  await fill("Whom you spoke to", "Ann");
  await choose("They confirmed it");
  await fill(/^Last 4 digits of the account/, digits);
  await press("Done");
}

/** Hold, the number on record, the call. */
async function called(digits?: string) {
  await press("Done");
  await press("Done");
  await confirmed(digits);
}

async function colleagueAgrees() {
  await choose("A colleague looked at my notes here");
  await fill("Colleague’s name", "Cem Aydin");
  await press("Done");
}

beforeEach(() => jest.useFakeTimers({ now: Date.parse("2026-11-20T10:00:00.000Z") }));
afterEach(() => jest.useRealTimers());

describe("the checklist", () => {
  it("begins with its heading focused, on hold, the proposed scenario chosen, the first step open", () => {
    show("account-change");
    expect(screen.getByRole("heading", { level: 1, name: "Verify another way" })).toHaveFocus();
    expect(outcome()).toBe("hold");
    expect(screen.getByRole("combobox", { name: "What is it about?" })).toHaveDisplayValue(
      "Changed bank details (proposed)",
    );
    expect(current().getByRole("heading", { name: "Put it on hold" })).toBeVisible();
    expect(screen.getByText("4 required steps to do:")).toBeVisible();
  });

  it("an answer opens the next step and gives it the focus", async () => {
    show("account-change");
    await press("Done");
    expect(current().getByRole("heading", { name: "The number to call" })).toHaveFocus();
  });

  it("releases when every required step is done, and not before", async () => {
    show("other");
    expect(screen.queryByRole("button", { name: "They confirmed: release" })).toBeNull();
    await called();
    await colleagueAgrees();
    await conclude("They confirmed: release");
    expect(outcome()).toBe("verified");
  });

  it("a required step that could not be done keeps the payment on hold, with its note", async () => {
    show("first-payment");
    await press("Done");
    await fill(/^Note/, "register was down");
    await press("Could not");
    expect(step("exists").getByText("register was down")).toBeVisible();
    expect(screen.getByText("4 required steps to do:")).toBeVisible();
    expect(screen.queryByRole("button", { name: "They confirmed: release" })).toBeNull();
  });

  it("an advised step can be skipped, and any step can be opened before its turn", async () => {
    show("account-change");
    await user.click(screen.getByRole("button", { name: "Payee-name check" }));
    await press("Skip");
    expect(step("namecheck").getByText(/Skipped/)).toBeVisible();
  });

  it("names the payee-name check of the country whose bank pays", async () => {
    show("account-change");
    await user.click(screen.getByRole("button", { name: "Payee-name check" }));
    await user.selectOptions(current().getByLabelText("Country of the bank you pay from"), "IE");
    expect(current().getByText("It offers: Verification of Payee (VoP).")).toBeVisible();
    await user.selectOptions(current().getByLabelText("Country of the bank you pay from"), "GB");
    expect(current().getByText("It offers: Confirmation of Payee (CoP).")).toBeVisible();
  });

  it("tells what is missing, and loses nothing that is typed", async () => {
    show("account-change");
    await press("Done");
    await press("Done");
    await fill("Whom you spoke to", "Ann");
    await press("Done");
    expect(current().getByText("Still missing: what they said.")).toBeVisible();
    await choose("They confirmed it");
    expect(current().getByText(/^Still missing: the last 4 digits/)).toBeVisible();
    const scenario = screen.getByRole("combobox", { name: "What is it about?" });
    await user.selectOptions(scenario, "payroll-change");
    await user.selectOptions(scenario, "account-change");
    expect(current().getByLabelText("Whom you spoke to")).toHaveValue("Ann");
  });

  it("an answer that is changed brings back everything that was told", async () => {
    show("first-payment");
    await press("Done");
    await fill(/^Note/, "HRB 12, register.example");
    await press("Done");
    await user.click(step("exists").getByRole("button", { name: "Change" }));
    expect(current().getByLabelText(/^Note/)).toHaveValue("HRB 12, register.example");
  });

  it("a closing asks on which side the person stands", async () => {
    show("closing-funds");
    await user.selectOptions(screen.getByRole("combobox", { name: "Your part" }), "agent");
    expect(current().getByRole("heading", { name: "Where the instructions are from" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "After the payment" })).toBeVisible();
  });

  it("asks which account is to be paid where the message names several", async () => {
    const asked = [...SUBJECT.asked, { kind: "iban", masked: "FR76 •••• 5525" }];
    show("other", { started: { subject: { ...SUBJECT, asked } } });
    await user.selectOptions(screen.getByRole("combobox", { name: "Account to be paid" }), "1");
    await called("5525");
    expect(step("call").getByText("Account: the digits they said match (5525)")).toBeVisible();
  });

  it.each(["en", "fr"])("axe finds no fault in it (%s)", async (language) => {
    jest.useRealTimers();
    const { container } = show("closing-funds", { language });
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe("the number to call", () => {
  it("on record is offered first, with its source, and says that the message repeats it", async () => {
    show("other");
    await press("Done");
    expect(current().getByRole("radio", { name: /^\+1 202 555 0143/ })).toBeChecked();
    expect(current().getByText("engagement letter, January 5, 2026")).toBeVisible();
    expect(current().getByText("This message repeats it; it was on record before the thread began.")).toBeVisible();
    await press("Done");
    expect(current().getByText("Call +1 202 555 0143")).toBeVisible();
  });

  it.each(["+1 202 555 0199", "001 (202) 555-0199", "+12025550199", "+1.202.555.0199 ext. 4", "+1 202 555 0199"])(
    "that only the message gives is refused: %s",
    async (spelling) => {
      show("other");
      await press("Done");
      await choose("Another number");
      await fill("Phone number", spelling);
      expect(current().getByText(/^This number stands in the message \(/)).toBeVisible();
      await choose("An email");
      await press("Done");
      expect(current().getByText(/^Refused: nothing but this message/)).toBeVisible();
      await choose("A signed contract or order");
      await press("Done");
      expect(current().getByText(/^Refused: nothing but this message/)).toBeVisible();
      expect(current().getByLabelText("Phone number")).toHaveValue(spelling);
    },
  );

  it("typed without its country asks for it, and from a paper of one’s own is accepted", async () => {
    show("other", { lookup: lookupOf(directory(), null) });
    await press("Done");
    await fill("Phone number", "020 7946 0812");
    await press("Done");
    expect(current().getByText("Still missing: the number’s country.")).toBeVisible();
    await user.selectOptions(current().getByLabelText("Country of the number"), "GB");
    await choose("A signed contract or order");
    await fill("Which contract", "supply contract 12");
    await press("Done");
    expect(step("number").getByText("+44 20 7946 0812")).toBeVisible();
  });

  it("may stand in what was not read, which is said", async () => {
    const mail = { ...LETTER, unread: [{ part: "attachment:scan.pdf" as const, reason: "no-text" as const }] };
    show("other", { mail });
    await press("Done");
    expect(
      current().getByText(/^Not everything was read \(scan\.pdf\): a number that stands only there/),
    ).toBeVisible();
  });

  it("as young as the thread is refused, and says what to do", async () => {
    show("other");
    await press("Done");
    await choose("Another number");
    await fill("Phone number", "+1 202 555 0199");
    await choose("An earlier invoice, paid");
    await fill("Which invoice", "12");
    fillDay("Its date", "2026-11-18");
    await press("Done");
    expect(current().getByText(/your source is no older than this conversation/)).toBeVisible();
  });
});

describe("the call", () => {
  it("follows a script: dial yourself, they speak first, the code word where one was agreed", async () => {
    const agreed = lookupOf(directory({ payees: [{ ...NORTHGATE, codeWordAgreed: true }] }), null);
    show("other", { lookup: agreed });
    await press("Done");
    await press("Done");
    expect(
      current()
        .getAllByRole("listitem")
        .map((line) => line.textContent),
    ).toEqual([
      "You dial. If they call you, hang up and dial yourself.",
      "Ask what they sent you, and why. Do not tell them first.",
      "Ask for a fact of an earlier invoice. A wrong answer exposes; a right one proves nothing.",
      "Let them say the account. Never read it out first.",
      "Ask for the agreed code word. Never write it down.",
    ]);
  });

  it("that passes the old account over in silence lacks it, and the record tells what was said of it", async () => {
    const onConcluded = jest.fn<undefined, [VerificationRecord]>();
    const known = [{ kind: "iban", masked: "DE88 •••• 0746" }];
    show("other", { onConcluded, started: { subject: { ...SUBJECT, known } } });
    await called();
    expect(current().getByText(/Still missing: the last 4 digits of the old account/)).toBeVisible();
    await fill(/^Last 4 digits of the old account/, "0746");
    await press("Done");
    expect(step("call").getByText("Old account: the digits they said match (0746)")).toBeVisible();
    await conclude("Keep on hold");
    const [made] = existing(onConcluded.mock.calls[0]);
    expect(made.known).toEqual(known);
  });

  it("in which other digits are said speaks against the message: no release, and fraud is offered first", async () => {
    show("other");
    await called("9999");
    expect(step("call").getByText("Account: they said other digits (9999)")).toBeVisible();
    expect(screen.getByText(/They said other digits of the account to be paid\./)).toBeVisible();
    expect(screen.getByRole("heading", { name: "What came out?" })).toHaveFocus();
    await colleagueAgrees();
    const outcomes = screen.getAllByRole("button", { name: /hold|fraud|release/ });
    expect(outcomes.map((button) => button.textContent)).toEqual(["It is fraud", "Keep on hold"]);
    await conclude("It is fraud");
    expect(outcome()).toBe("fraud");
  });
});

describe("the second person", () => {
  it("can be a second call, once the time has passed, on the same number", async () => {
    show("other");
    await called();
    await choose("I work alone: a second call, later");
    expect(current().getByText(/^A second call counts from/)).toBeVisible();
    act(() => jest.advanceTimersByTime(16 * 60_000));
    expect(current().getByText("The second call counts now.")).toBeVisible();
    expect(current().getByText("The number of the first call")).toBeVisible();
    await confirmed();
    await conclude("They confirmed: release");
    expect(screen.getByText(/Verified by one person\./)).toBeVisible();
  });

  it("named in the settings cannot be replaced by a second call or by somebody else", async () => {
    const policy = { ...DEFAULT_POLICY, approvers: [{ name: "Dana Reyes", address: "dana@buyer.example" }] };
    show("other", {
      policy,
      started: { secondPerson: { for: ["other"], approvers: ["dana@buyer.example"], inEveryList: false } },
    });
    await called();
    expect(current().queryByRole("radio", { name: /second call/ })).toBeNull();
    await choose("A colleague looked at my notes here");
    await press("Done");
    expect(current().getByText("Still missing: who agreed.")).toBeVisible();
    await user.selectOptions(current().getByLabelText("Who agreed"), "Dana Reyes");
    await press("Done");
    expect(step("second").getByText("Dana Reyes agreed")).toBeVisible();
  });
});

describe("reaching a person", () => {
  it("face to face needs no number, and a failed test speaks against the message", async () => {
    show("executive-request");
    await press("Done");
    await choose("We met face to face");
    await confirmed();
    await choose("They did not know it, or refused");
    await fill(/^Note/, "hung up");
    await press("Done");
    expect(screen.getByText(/The caller failed the test\./)).toBeVisible();
  });

  it("by a call tells its number and what was heard in one step", async () => {
    show("payroll-change");
    await press("Done");
    await choose("I called");
    await confirmed();
    expect(step("person").getByText("+1 202 555 0143")).toBeVisible();
    expect(step("person").getByText("Ann: They confirmed it")).toBeVisible();
  });
});

describe("an ordinary invoice", () => {
  async function compare(result: string) {
    await choose(result);
    if (result !== "Not in my files") {
      await fill("Which file or invoice", "paid invoice 7");
      fillDay("Its date", "2026-10-02");
    }
    await press("Done");
  }

  it("the same account is recorded with file and date, and can be kept in the directory", async () => {
    const onAdd = jest.fn<undefined, [DirectoryEdit]>();
    const onConcluded = jest.fn<undefined, [VerificationRecord]>();
    show("invoice", { onAdd, onConcluded });
    const compared = within(current().getByRole("group", { name: "Account in the message" }));
    expect(compared.getByText("DE89 •••• 3000")).toBeVisible();
    await user.click(compared.getByRole("button", { name: "Show DE89 •••• 3000 in full" }));
    expect(compared.getByText("DE89 3704 0044 0532 0130 00")).toBeVisible();
    await compare("The same");
    await press("It matches my files: record");
    expect(outcome()).toBe("recorded");
    expect(onConcluded.mock.calls).toHaveLength(1);
    expect(onConcluded.mock.calls[0]?.[0]).toMatchObject({
      outcome: "recorded",
      by: "bob@buyer.example",
      account: { masked: "DE89 •••• 3000" },
      answers: [{ step: "compare" }, { step: "keep" }],
    });
    await user.click(screen.getByRole("button", { name: "Add to directory" }));
    const [edit] = onAdd.mock.calls[0] ?? [];
    expect(edit?.(directory()).payees[0]?.accounts[0]).toMatchObject({
      status: "recorded",
      source: "paid invoice 7",
      since: "2026-10-02",
    });
    expect(screen.getByText("Added to your directory.")).toBeVisible();
  });

  it("of a name close to a known one asks whose account it is, so that nobody is entered twice", async () => {
    const onAdd = jest.fn<undefined, [DirectoryEdit]>();
    const known = directory({ payees: [payee({ name: "Northgate Title Ltd", domains: [], addresses: [] })] });
    show("invoice", { onAdd, lookup: lookupOf(known, null) });
    await compare("The same");
    await press("It matches my files: record");
    expect(screen.getByRole("button", { name: "Add to directory" })).toBeDisabled();
    await user.click(screen.getByRole("radio", { name: "Northgate Title Ltd, in your directory" }));
    await user.click(screen.getByRole("button", { name: "Add to directory" }));
    const [edit] = onAdd.mock.calls[0] ?? [];
    expect(edit?.(known).payees).toMatchObject([{ name: "Northgate Title Ltd", accounts: [{ status: "recorded" }] }]);
  });

  it("is one click away from a first payment that is none", async () => {
    show("first-payment");
    await user.click(screen.getByRole("button", { name: "Compare with my files" }));
    expect(current().getByRole("heading", { name: "Compare with your files" })).toBeVisible();
  });

  it.each([
    ["Different", "Changed bank details", /differs from your files/],
    ["Not in my files", "First payment to somebody", /not in your files/],
  ])("%s makes it another scenario, which is said", async (result, scenario, sentence) => {
    show("invoice");
    await compare(result);
    expect(screen.getByRole("combobox", { name: "What is it about?" })).toHaveDisplayValue(scenario);
    expect(screen.getByText(sentence)).toBeVisible();
    expect(current().getByRole("heading", { name: "Put it on hold" })).toBeVisible();
  });
});
