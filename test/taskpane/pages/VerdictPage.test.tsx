/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { Inspection } from "../../../src/inspect/inspection";
import { loadVerification } from "../../../src/locales/verification/load-verification";
import type { Message } from "../../../src/message/message";
import { VerdictPage } from "../../../src/taskpane/pages/VerdictPage";
import type { ReadyMessage } from "../../../src/taskpane/open-message";
import { attachment, body, mailbox, message } from "../../support/build";
import { existing } from "../../support/existing";
import { finding, inspection, payment } from "../../support/inspection";
import type { Verification } from "../../../src/verify/verification";
import { RELEASED } from "../../support/verification";
import { renderPane } from "../../support/render-pane";

const onVerify = jest.fn();
const onCoverage = jest.fn();
const openAbout = jest.fn();
beforeEach(() => jest.clearAllMocks());

function ready(
  inspected: Partial<Inspection>,
  read: Partial<Message> = {},
  rest: Partial<ReadyMessage> = {},
): ReadyMessage {
  return {
    status: "ready",
    id: "1",
    conversation: null,
    shared: null,
    message: message({ unread: inspected.unread ?? [], ...read }),
    inspection: inspection(inspected),
    complete: true,
    progress: { done: 0, total: 0 },
    ...rest,
  };
}

function show(open: ReadyMessage, language = "en", verification: Verification | null = null) {
  return renderPane(
    <VerdictPage
      open={open}
      verification={verification}
      note={null}
      onVerify={onVerify}
      onCoverage={onCoverage}
      menu={[{ label: "About", open: openAbout }]}
    />,
    language,
  );
}

it.each(["en", "fr"])(
  "of a verification that released it, tells first what was verified and by whom (%s)",
  async (language) => {
    const findings = [
      finding("sender.lookalike-domain", { params: { seen: "n0rthgate.example", known: "northgate.example" } }),
    ];
    const shown = ready({ level: "stop", findings });
    await loadVerification(language);
    const { container } = await act(async () => {
      const drawn = show(shown, language, RELEASED);
      await import("../../../src/taskpane/components/OutcomeBanner");
      return drawn;
    });
    await screen.findByRole("heading", { level: 1, name: language === "en" ? "Verified" : "Vérifié" });
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    const told = existing(container.querySelector("[data-outcome=verified]")).textContent;
    expect(told).toMatch(/DE30 •••• 7193.*Northgate Title.*2026.*Ann.*(Do not pay|Ne payez pas)/);
    expect(screen.getByRole("heading", { name: language === "en" ? "Why" : "Pourquoi" })).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  },
);

const level = () => screen.getByRole("heading", { level: 1 }).textContent;

const TEXT = "Hello Bob. Our account has changed, please do not call me. Regards";
const CALL = {
  part: "body",
  start: TEXT.indexOf("do not call"),
  end: TEXT.indexOf("do not call") + 11,
  quote: "do not call",
} as const;

const stop = ready(
  {
    level: "stop",
    row: "changed-under-pressure",
    column: "unfit",
    findings: [
      finding("sender.lookalike-domain", {
        severity: "danger",
        params: {
          seen: "northgate-tit1e.example",
          known: "northgate-title.example",
          name: "Northgate Title",
          reason: "glyph",
          seenPiece: "1",
          knownPiece: "l",
          seenMarks: "13-14",
          knownMarks: "13-14",
        },
      }),
      finding("language.discourages-calling", { severity: "caution", evidence: [CALL] }),
    ],
    payments: [payment()],
    coverage: {
      ran: ["language.urgency"],
      skipped: [{ check: "sender.authentication-failed", reason: "unavailable" }],
    },
  },
  { from: mailbox("Closing <closing@northgate-tit1e.example>"), body: body(TEXT) },
);

describe("each level", () => {
  it("stop: says not to pay and why, and shows the changed character against the known address", () => {
    show(stop);
    expect(level()).toBe("Do not pay");
    expect(screen.getByText("This is not Northgate Title.")).toBeVisible();
    const sender = screen.getByRole("group", { name: "Sender" });
    const [seen, known] = within(sender).getAllByRole("mark");
    expect(seen).toHaveTextContent(/^1$/);
    expect(known).toHaveTextContent(/^l$/);
    expect(sender).toHaveTextContent("closing@northgate-tit1e.example");
    expect(sender).toHaveTextContent("“1” in place of “l”");
  });

  it("verify: asks to verify before paying", () => {
    const findings = [finding("language.account-change", { severity: "caution" })];
    show(ready({ level: "verify", row: "changed", findings, payments: [payment()] }));
    expect(level()).toBe("Verify before you pay");
    expect(screen.getByRole("status")).toHaveTextContent("It says that bank details have changed.");
  });

  it("routine: says so where the account on record was verified too long ago, and leads to verifying it", () => {
    const record = { payee: "Northgate", status: "verified", source: null, since: "2020-02-17" } as const;
    show(ready({ level: "routine", payments: [payment({ known: true, record })] }));
    expect(screen.getByText(/account on record for Northgate was verified too long ago/)).toBeVisible();
    expect(screen.getByText("Verified Feb 17, 2020, expired")).toBeVisible();
  });

  it.each([
    ["vendor list a.csv", "vendor list a.csv"],
    ["import", "an imported vendor list"], // as earlier versions kept it
  ])("routine: names the payee on record, and where the account is from (%s)", async (source, said) => {
    const record = { payee: "Payee", status: "recorded", source, since: "2026-02-17" } as const;
    show(ready({ level: "routine", payments: [payment({ known: true, record })] }));
    expect(level()).toBe("Fits what you know");
    expect(screen.getByText("The account is the one on record for Payee.")).toBeVisible();
    expect(screen.getByText("On record Feb 17, 2026")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /On record/ }));
    expect(
      screen.getByText(`The same as the account recorded for Payee on February 17, 2026 (${said}).`),
    ).toBeVisible();
  });

  it("a sender's name too long for the first screen stands in one line, which opens to show it whole", async () => {
    const name = "Northgate Title and Escrow ".repeat(11).trim();
    const { container } = show(ready({ level: "clear" }, { from: { name, address: "ann@elsewhere.example" } }));
    const line = screen.getByRole("button", { name: `Sender · ${name}` });
    expect(line).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(line);
    expect(line).toHaveAttribute("aria-expanded", "true");
    expect((await axe(container)).violations).toEqual([]);
  });

  it("clear: there is nothing to pay, and nothing was found", () => {
    show(ready({ level: "clear" }));
    expect(level()).toBe("Nothing to pay here");
    expect(screen.getByText("Nothing out of place was found in what was read.")).toBeVisible();
    expect(screen.queryByText("Accounts in this message")).toBeNull();
  });

  it("still reading: nothing reassuring is said before the attachments are read", () => {
    const unread = [{ part: "attachment:invoice.pdf", reason: "pending" }] as const;
    show(ready({ level: "clear", unread }, { attachments: [attachment()] }, { progress: { done: 1, total: 2 } }));
    expect(level()).toBe("Still reading");
    expect(screen.getByText("1 of 2 attachments read. Wait before you decide.")).toBeVisible();
  });

  it("verify stands while attachments are read, and the pane says that they are", () => {
    show(ready({ level: "verify", row: "changed" }, {}, { complete: false, progress: { done: 0, total: 2 } }));
    expect(level()).toBe("Verify before you pay");
    expect(screen.getByText("0 of 2 attachments read. Wait before you decide.")).toBeVisible();
  });

  it("not fully read: says what was not read and why", () => {
    const unread = [{ part: "attachment:invoice.pdf", reason: "encrypted" }] as const;
    show(ready({ level: "routine", unread }, { attachments: [attachment()] }));
    expect(level()).toBe("Not fully read");
    expect(screen.getByRole("status")).toHaveTextContent("invoice.pdf: encrypted");
  });

  it.each(["en", "fr"])("none has a fault that axe finds (%s)", async (language) => {
    const { container } = show(stop, language);
    await userEvent.click(existing(screen.getAllByRole("button", { expanded: false })[1]));
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe("in French", () => {
  it("the instruction, the findings and the buttons are", () => {
    show(stop, "fr");
    expect(level()).toBe("Ne payez pas");
    expect(screen.getByText("Ce n’est pas Northgate Title.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Vérifier autrement" })).toBeVisible();
    expect(screen.getByRole("button", { name: /Veut vous éviter d’appeler/ })).toBeVisible();
  });
});

describe("findings", () => {
  it("say their weight in words, weightiest first", () => {
    show(stop);
    const why = within(screen.getByRole("region", { name: "Why" }));
    const names = why.getAllByRole("listitem").map((item) => within(item).getByRole("img").getAttribute("aria-label"));
    expect(names).toEqual(["Danger", "Caution"]);
  });

  it("open to the passage in its sentence, the quote marked, and where it stands", async () => {
    show(stop);
    await userEvent.click(screen.getByRole("button", { name: /wants you not to call/ }));
    const passage = screen.getByRole("blockquote");
    expect(passage).toHaveTextContent("Our account has changed, please do not call me.");
    expect(within(passage).getByRole("mark")).toHaveTextContent(/^do not call$/);
    expect(screen.getByText("Seen in: message")).toBeVisible();
  });

  it("are a few words each, and whole sentences once opened", async () => {
    show(stop);
    expect(screen.queryByText(/northgate-tit1e\.example is not/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Danger Imitates northgate-title.example" }));
    expect(screen.getByText("northgate-tit1e.example is not northgate-title.example.")).toBeVisible();
  });

  it("the lighter ones of many stand behind one more line", async () => {
    const codes = ["language.urgency", "language.secrecy", "language.pretext", "language.opener"] as const;
    show(ready({ level: "verify", findings: [...stop.inspection.findings, ...codes.map((code) => finding(code))] }));
    const why = within(screen.getByRole("region", { name: "Why" }));
    expect(why.getAllByRole("listitem")).toHaveLength(2);
    await userEvent.click(why.getByRole("button", { name: "4 more" }));
    expect(why.getAllByRole("listitem")).toHaveLength(6);
  });

  it("nothing from a message becomes markup or a link", async () => {
    const quote = '<img src="https://evil.example/x"><a href="https://evil.example">pay</a>';
    const evidence = [{ part: "body", start: 0, end: quote.length, quote }] as const;
    const open = ready(
      {
        level: "verify",
        findings: [finding("sender.reply-to-elsewhere", { severity: "caution", evidence, params: { seen: quote } })],
      },
      { body: body(quote), from: mailbox(`<b>Ann</b> <ann@payee.example>`), replyTo: [mailbox(quote)] },
    );
    const { container } = show(open);
    await userEvent.click(screen.getByRole("button", { name: /Replies go/ }));
    expect(screen.getByRole("blockquote")).toHaveTextContent(quote);
    expect(container.querySelectorAll("a, b, main img")).toHaveLength(0);
  });
});

describe("accounts", () => {
  it("are masked until they are asked for", async () => {
    show(stop);
    const accounts = within(screen.getByRole("region", { name: "Accounts in this message" }));
    expect(accounts.getByText("DE89 •••• 3000")).toBeVisible();
    expect(accounts.getByText("Not on record")).toBeVisible();
    const line = accounts.getByRole("button", { name: "DE89 •••• 3000 Not on record" });
    await userEvent.click(line);
    const rows = accounts.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toEqual(["AccountDE89 3704 0044 0532 0130 00", "Bank countryGermany", "KindIBAN", "Seen inmessage"]);
    await userEvent.click(line);
    expect(accounts.queryByRole("table")).toBeNull();
  });

  it("show what differs from the account on record, digit by digit, once revealed", async () => {
    const params = {
      seen: "DE89370400440532013000",
      kind: "iban",
      known: "DE88370400440532010700",
      knownKind: "iban",
      since: "2026-02-17",
    };
    const findings = [finding("payment.account-differs-from-directory", { severity: "danger", params })];
    show(ready({ level: "verify", findings, payments: [payment()] }));
    const accounts = within(screen.getByRole("region", { name: "Accounts in this message" }));
    await userEvent.click(accounts.getByRole("button", { name: /^DE89/ }));
    const compared = within(accounts.getByRole("table", { name: "Differs from DE88 •••• 0700" }));
    expect(compared.getAllByRole("columnheader").map((header) => header.textContent)).toEqual([
      "In this message",
      "On record since February 17, 2026",
    ]);
    expect(compared.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
      "DE89 3704 0044 0532 0130 00",
      "DE88 3704 0044 0532 0107 00",
    ]);
    expect(accounts.getAllByRole("mark").map((mark) => mark.textContent)).toEqual(["9", "30", "8", "07"]);
  });

  it("say for whom else they are on record", async () => {
    const params = { seen: "DE89370400440532013000", kind: "iban", payee: "Payee", recordedFor: "Blue Harbour" };
    const findings = [finding("payment.account-differs-from-directory", { severity: "caution", params })];
    show(ready({ level: "verify", findings, payments: [payment()] }));
    await userEvent.click(screen.getByRole("button", { name: "DE89 •••• 3000 Another payee’s" }));
    expect(screen.getByText("On record for Blue Harbour, not for Payee.")).toBeVisible();
  });

  it("say whose they are, at which bank and where, and that an unread file may hold more", async () => {
    const evidence = { part: "body", start: 0, end: 1, quote: "x" } as const;
    const held = payment({ holders: [{ name: "Ann Payee", evidence }], banks: [{ name: "Any Bank", evidence }] });
    const unread = [{ part: "attachment:scan.pdf", reason: "encrypted" }] as const;
    show(ready({ level: "verify", payments: [held], unread }));
    const accounts = within(screen.getByRole("region", { name: "Accounts in this message" }));
    expect(accounts.getByText("There may be more accounts in what was not read: scan.pdf.")).toBeVisible();
    await userEvent.click(accounts.getByRole("button", { name: /^DE89/ }));
    for (const name of ["Holder Ann Payee", "Bank Any Bank", "Bank country Germany"])
      expect(accounts.getByRole("row", { name })).toBeVisible();
  });

  it("what is no account of its own, such as a BIC, stands in full and is neither on record nor missing there", async () => {
    show(ready({ level: "verify", payments: [payment({ kind: "bic", value: "COBADEFFXXX" })] }));
    await userEvent.click(screen.getByRole("button", { name: "COBADEFFXXX BIC" }));
    expect(screen.getAllByText("COBADEFFXXX")).toHaveLength(1);
    expect(screen.queryByText("Not on record")).toBeNull();
  });

  it("of many, two are shown first, accounts before the code of a bank", async () => {
    const ibans = ["DE89370400440532013000", "DE88370400440532010700", "GB82WEST12345698765432"];
    const payments = [payment({ kind: "bic", value: "COBADEFFXXX" }), ...ibans.map((value) => payment({ value }))];
    show(ready({ level: "verify", payments }));
    const accounts = within(screen.getByRole("region", { name: "Accounts in this message" }));
    expect(accounts.getAllByRole("listitem")).toHaveLength(2);
    await userEvent.click(accounts.getByRole("button", { name: "2 more" }));
    const lines = accounts.getAllByRole("listitem").map((line) => line.textContent);
    expect(lines.map((line) => line.slice(0, 4))).toEqual(["DE89", "DE88", "GB82", "COBA"]);
  });

  it("right check digits are no good news: nothing is said of them", () => {
    show(stop);
    expect(screen.queryByText(/valid|correct/i)).toBeNull();
  });
});

describe("by keyboard alone", () => {
  it("the next action comes first, then the menu, the findings, the accounts, and what was checked", async () => {
    show(stop);
    const walked: (string | null)[] = [];
    for (let step = 0; step < 6; step += 1) {
      await userEvent.tab();
      walked.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null);
    }
    expect(walked).toEqual([
      "Verify another way",
      "More",
      "Imitates northgate-title.example",
      "It wants you not to call",
      "DE89 •••• 3000 Not on record",
      "1 of 2 checks · 1 not done",
    ]);
  });

  it("Enter and space do what a click does", async () => {
    show(stop);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(onVerify).toHaveBeenCalledTimes(1);
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(openAbout).toHaveBeenCalledTimes(1);
  });
});

describe("coverage", () => {
  it("is one line that opens to the reasons", async () => {
    show(stop);
    await userEvent.click(screen.getByRole("button", { name: "1 of 2 checks · 1 not done" }));
    expect(onCoverage).toHaveBeenCalledTimes(1);
  });
});
