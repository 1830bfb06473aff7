import { printedError, printedInspection } from "../../src/cli/print-inspection";
import type { Inspection } from "../../src/inspect/inspection";
import { sentencesFor } from "../../src/locales/locales";
import type { Message } from "../../src/message/message";
import { mailbox, message } from "../support/build";
import { finding, inspection, payment } from "../support/inspection";

const ACCOUNT = "DE89370400440532013000";

function printed(told: Partial<Inspection>, about: Partial<Message> = {}): string {
  return printedInspection(
    "mail/one.eml",
    message({ unread: told.unread ?? [], ...about }),
    inspection(told),
    sentencesFor("en"),
  );
}

describe("printedInspection", () => {
  it("begins with the file, the level's instruction and the reason", () => {
    expect(printed({}).split("\n").slice(0, 4)).toEqual([
      "mail/one.eml",
      "  CLEAR: Nothing to pay here. No payment and no change of account is asked for, and nothing is out of place.",
      "  From      Ann Payee <ann@payee.example>",
      "  Subject   Hello",
    ]);
  });

  it("marks what was changed in an imitated name, once", () => {
    const params = { seen: "paye3.example", known: "payee.example", seenMarks: "4-5", knownMarks: "4-5" };
    const told = ["sender.lookalike-domain", "thread.participant-replaced"] as const;
    const text = printed({
      level: "stop",
      findings: told.map((code) => finding(code, { severity: "danger", params })),
    });
    expect(text.match(/seen {3}paye\[3\]\.example\n +known {2}paye\[e\]\.example/g)).toHaveLength(1);
  });

  it("shows no whole account number, neither in details nor in findings nor in quotations", () => {
    const evidence = [{ part: "body", start: 0, end: 22, quote: `pay to ${ACCOUNT} today` } as const];
    const text = printed({
      level: "verify",
      payments: [payment({ value: ACCOUNT, evidence: [{ part: "body", start: 7, end: 29, quote: ACCOUNT }] })],
      findings: [
        finding("payment.unknown-account", { params: { seen: ACCOUNT, kind: "iban" }, evidence }),
        finding("language.payment-instruction", { evidence }),
      ],
    });
    expect(text).toContain("IBAN DE89 •••• 3000");
    expect(text).toContain("“pay to DE89 •••• 3000 today”");
    expect(text).not.toContain(ACCOUNT);
  });

  it("quotes the same words once", () => {
    const evidence = [0, 50].map((start) => ({ part: "body", start, end: start + 6, quote: "today!" }) as const);
    const text = printed({ findings: [finding("language.urgency", { evidence })] });
    expect(text.match(/today!/g)).toHaveLength(1);
  });

  it("says what was not read, and calls nothing clear or fitting then", () => {
    const text = printed({ unread: [{ part: "attachment:scan.pdf", reason: "encrypted" }] });
    expect(text).toContain("Not fully read. Not everything was read, so nothing is settled: scan.pdf: encrypted.");
    expect(text).toContain("Not read  scan.pdf: encrypted");
  });

  it("tells the next step: hold at stop, what follows at verify, nothing where there is nothing to do", () => {
    expect(printed({ level: "stop", scenario: "account-change" })).toContain("Next      Stop. Do not pay");
    expect(printed({ level: "verify", scenario: "account-change" })).toContain("Next      Take the phone number");
    expect(printed({ level: "clear" })).not.toContain("Next");
  });

  it("obeys no control of the message, whatever field it is in", () => {
    const evil = "\u001b[2J\u009b1A\u202e\r\nSTOP";
    const text = printed(
      {
        level: "stop",
        findings: [
          finding("sender.lookalike-domain", {
            params: { seen: evil, known: evil, name: evil, seenMarks: "0-2", knownMarks: "1-3" },
            evidence: [{ part: `header:${evil}`, start: 0, end: 1, quote: evil }],
          }),
        ],
        amounts: [{ currency: evil, value: 1 }],
        unread: [{ part: `attachment:${evil}`, reason: "damaged" }],
      },
      { subject: evil, from: mailbox(`${evil} <${evil}@x.example>`) },
    );
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text.split("\n").filter((line) => line.startsWith("STOP"))).toEqual([]);
    expect(printedError(evil, evil).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
