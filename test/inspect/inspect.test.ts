import { EMPTY_DIRECTORY, type Directory } from "../../src/directory/directory";
import { inspect } from "../../src/inspect/inspect";
import { knownFrom } from "../../src/inspect/known";
import type { Message } from "../../src/message/message";
import { body, mailbox, message, payee, quotedMessage } from "../support/build";

const RECORDED = "DE89 3704 0044 0532 0130 00";
const OTHER = "GB29 NWBK 6016 1331 9268 19";

const DIRECTORY: Directory = {
  ...EMPTY_DIRECTORY,
  ownDomains: ["buyer.example"],
  people: [{ name: "Dana Reyes", addresses: ["dana.reyes@buyer.example"] }],
  payees: [
    payee({
      name: "Harbor Optics",
      domains: ["harbor-optics.example"],
      addresses: ["mel@harbor-optics.example"],
      accounts: [
        { kind: "iban", value: "DE89370400440532013000", status: "recorded", source: "import", since: "2026-02-17" },
      ],
    }),
  ],
};
const KNOWN = knownFrom(DIRECTORY, "bob@buyer.example");
const MEL = mailbox("Mel Tran <mel@harbor-optics.example>");

function inspected(overrides: Partial<Message>) {
  return inspect(message({ from: MEL, ...overrides }), KNOWN, "2026-11-20T12:00:00.000Z");
}

describe("inspecting a message", () => {
  it("is clear where nothing asks for money and nothing is out of place", () => {
    expect(inspected({ body: body("The crates left this morning.") })).toMatchObject({
      level: "clear",
      row: "nothing",
      column: "fits",
      scenario: "other",
    });
  });

  it("is routine for an invoice to the account on record, and says since when it is", () => {
    const result = inspected({ body: body(`Please pay invoice 17 to ${RECORDED} by Friday.`) });
    expect(result).toMatchObject({ level: "routine", row: "on-record", column: "fits" });
    expect(result.payments).toMatchObject([{ known: true, record: { payee: "Harbor Optics", since: "2026-02-17" } }]);
  });

  it("asks to verify another account from the genuine address: a genuine sender is not a genuine account", () => {
    expect(inspected({ body: body(`Please pay invoice 17 to ${OTHER}.`) })).toMatchObject({
      level: "verify",
      row: "changed",
      scenario: "account-change",
    });
  });

  it("stops a lookalike in the thread, and says first who it is not", () => {
    const result = inspected({
      from: mailbox("Mel Tran <mel@harbor-0ptics.example>"),
      quoted: [quotedMessage({ from: MEL, text: "Thanks, Mel" })],
      body: body(`Our bank details have changed, please pay to ${OTHER}.`),
    });
    expect(result).toMatchObject({ level: "stop", column: "unfit" });
    expect(result.findings[0]).toMatchObject({ code: "thread.participant-replaced", severity: "danger" });
  });

  it("stops a lookalike also where nothing is asked yet", () => {
    const from = mailbox("Mel Tran <mel@harbor-0ptics.example>");
    expect(inspected({ from, body: body("Are you in the office today?") })).toMatchObject({
      level: "stop",
      row: "nothing",
    });
  });

  it("does not stop a colleague's private address that asks for nothing", () => {
    const from = mailbox("Dana Reyes <dana.at.home@gmail.com>");
    const result = inspected({ from, body: body("I am running late, see you at ten.") });
    expect(result.level).toBe("clear");
    expect(result.findings).toContainEqual(expect.objectContaining({ code: "sender.display-name-person" }));
  });

  it("names the checks that could not run without headers, and runs the others", () => {
    const { coverage, findings } = inspected({
      from: mailbox("Mel Tran <mel@harbor-0ptics.example>"),
      unread: [{ part: "header:*", reason: "missing" }],
    });
    expect(coverage.skipped).toContainEqual({ check: "sender.authentication-failed", reason: "missing" });
    expect(findings).toContainEqual(expect.objectContaining({ code: "sender.lookalike-domain" }));
  });

  it("survives a message without anything", () => {
    const nothing = { from: null, to: [], subject: "", body: body(""), headers: [] };
    expect(inspected(nothing)).toMatchObject({ level: "clear" });
  });
});
