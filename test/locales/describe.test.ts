import type { Finding } from "../../src/inspect/finding";
import {
  checkName,
  findingText,
  headlineText,
  instructionText,
  likenessText,
  mistakeText,
  partLabel,
  unreadText,
} from "../../src/locales/describe";
import { sentencesFor } from "../../src/locales/locales";
import { finding, inspection, payment } from "../support/inspection";

const english = sentencesFor("en");
const lookalike: Finding = finding("sender.lookalike-domain", {
  severity: "danger",
  params: {
    seen: "payrnents.example",
    known: "payments.example",
    name: "Payments",
    reason: "glyph",
    seenPiece: "rn",
    knownPiece: "m",
  },
});

describe("findings", () => {
  it("say what was seen and what is known", () => {
    expect(findingText(english, lookalike)).toBe("payrnents.example is not payments.example");
  });

  it("say what was done to the name", () => {
    expect(likenessText(english, lookalike)).toBe("“rn” in place of “m”");
    expect(likenessText(english, finding("sender.first-contact"))).toBeNull();
  });

  it("an unknown reason, even one named like a property of every object, is not spoken of", () => {
    expect(likenessText(english, finding("thread.fabricated", { params: { reason: "constructor" } }))).toBeNull();
  });

  it("show accounts masked", () => {
    const differs = finding("payment.account-differs-from-directory", {
      params: {
        seen: "DE89370400440532013000",
        kind: "iban",
        known: "021000021/123456789",
        knownKind: "aba",
        payee: "Payee",
        since: "2026-02-17",
      },
    });
    expect(findingText(english, differs)).toBe(
      "New account DE89 •••• 3000, not the one on record (021000021 •••• 6789) since February 17, 2026",
    );
    expect(
      findingText(english, finding("payment.unknown-account", { params: { seen: "DE89370400440532013000" } })),
    ).toBe("Account DE89 •••• 3000 not on record");
  });

  it("cut what a message made too long, and show what it wanted unseen", () => {
    const text = findingText(
      english,
      finding("sender.reply-to-elsewhere", { params: { seen: "\u{202E}" + "a".repeat(999) } }),
    );
    expect(text).toContain("[U+202E]aaa");
    expect(text.length).toBeLessThan(180);
  });
});

describe("instructionText", () => {
  it("of a routine payment to an account on no record is to compare it first", () => {
    const says = (known: boolean, shown: "routine" | "unread" = "routine") =>
      instructionText(english, shown, inspection({ level: "routine", payments: [payment({ known })] }));
    expect(says(true)).toBe(english.levels.routine);
    expect(says(false)).toBe("Compare the account first");
    expect(says(false, "unread")).toBe(english.levels.unread);
  });
});

describe("headlineText", () => {
  it("clear says so", () => {
    expect(headlineText(english, inspection({ level: "clear" }))).toBe(english.reasons.clear);
  });

  it("routine names the payee on record", () => {
    const record = { payee: "Payee", status: "recorded", source: null, since: null } as const;
    const known = inspection({ level: "routine", payments: [payment({ known: true, record })] });
    expect(headlineText(english, known)).toBe("The account is the one on record for Payee.");
  });

  it("routine with an account on no record asks to compare it", () => {
    expect(headlineText(english, inspection({ level: "routine", payments: [payment()] }))).toBe(
      english.reasons.accountNotOnRecord,
    );
  });

  it("routine without an account says that it fits", () => {
    expect(headlineText(english, inspection({ level: "routine" }))).toBe(english.reasons.paymentWithoutAccount);
  });

  it("stop gives the finding that weighs most, by name", () => {
    const findings = [lookalike, finding("language.urgency", { severity: "caution" })];
    expect(headlineText(english, inspection({ level: "stop", findings }))).toBe("This is not Payments.");
  });

  it("a finding without a headline of its own speaks its own sentence", () => {
    const findings = [finding("language.secrecy", { severity: "caution" })];
    expect(headlineText(english, inspection({ level: "verify", findings }))).toBe("It asks you to keep it secret.");
  });

  it("where only notes were found, the row of the level table gives the reason", () => {
    const findings = [finding("language.account-change", { severity: "info" })];
    expect(headlineText(english, inspection({ level: "verify", row: "changed", findings }))).toBe(english.rows.changed);
  });
});

describe("names", () => {
  it.each([
    ["from", "sender"],
    ["reply-to", "reply address"],
    ["subject", "subject"],
    ["body", "message"],
    ["header:*", "message headers"],
    ["header:Received", "header Received"],
    ["quoted:2", "earlier message 2"],
    ["attachment:a:b.pdf", "a:b.pdf"],
    ["code:a.png", "QR code in a.png"],
  ] as const)("%s is called %s", (part, label) => {
    expect(partLabel(english, part)).toBe(label);
  });

  it("what was not read comes with the reason", () => {
    expect(unreadText(english, { part: "attachment:a.pdf", reason: "encrypted" })).toBe("a.pdf: encrypted");
    expect(unreadText(english, { part: "header:*", reason: "unavailable", client: "Outlook for iOS" })).toBe(
      "message headers: this program does not give it (Outlook for iOS)",
    );
  });

  it("a mistake in a directory file comes with its place", () => {
    const mistake = { path: "payees[3].name", problem: "empty", value: "", params: {} } as const;
    expect(mistakeText(english, mistake)).toBe("payees[3].name: This is empty.");
    expect(mistakeText(english, { ...mistake, path: "", problem: "not-json", params: { reason: "line 2" } })).toBe(
      "This is no JSON: line 2.",
    );
  });

  it("a check is named by its code, else by its family, else as it calls itself", () => {
    expect(checkName(english, "language.secrecy")).toBe("Secrecy");
    expect(checkName(english, "sender.something-later")).toBe("Sender");
    expect(checkName(english, "constructor")).toBe("constructor");
  });
});
