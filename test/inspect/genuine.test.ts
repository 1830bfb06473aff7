import { withGenuine } from "../../src/directory/edits";
import { answeredApart, genuineAnswer, isAnswerable, mayAnswer } from "../../src/inspect/genuine";
import { inspect } from "../../src/inspect/inspect";
import { knownFrom } from "../../src/inspect/known";
import { body, directory, mailbox, message } from "../support/build";
import { finding } from "../support/inspection";

const ANN = mailbox("Ann Payee <ann@payee.example>");
const FOUND = finding("sender.reply-to-elsewhere", { severity: "caution", params: { seen: "billing@tool.example" } });
const ANSWER = genuineAnswer(ANN, FOUND, "Their billing tool", "2026-11-20");

describe("an answer that a finding is genuine", () => {
  it("silences this finding of this sender", () => {
    expect(answeredApart([FOUND], mailbox("ANN@payee.example"), [ANSWER])).toEqual({ counting: [], answered: [FOUND] });
  });

  it.each([
    ["another sender", FOUND, mailbox("ann@other.example")],
    ["another finding", finding("sender.first-contact", { params: FOUND.params }), ANN],
    ["the same finding that says something else", { ...FOUND, params: { seen: "billing@thief.example" } }, ANN],
  ])("says nothing of %s", (_, found, from) => {
    expect(answeredApart([found], from, [ANSWER]).counting).toEqual([found]);
  });

  it.each(["payment.unknown-account", "language.account-change", "attachment.executable-content"] as const)(
    "is not possible for %s: it is about an account, an act or a file",
    (code) => {
      expect(isAnswerable(code)).toBe(false);
      const found = finding(code);
      const forged = { ...ANSWER, code, params: {} };
      expect(answeredApart([found], ANN, [forged]).counting).toEqual([found]);
    },
  );

  it("is not possible where the message gives what the directory cannot keep", () => {
    expect(mayAnswer(ANN, FOUND)).toBe(true);
    expect(mayAnswer(mailbox("ann at payee"), FOUND)).toBe(false);
    expect(mayAnswer(ANN, { ...FOUND, params: { seen: "x".repeat(2000) } })).toBe(false);
  });

  it("is not possible where the sender may be forged", () => {
    expect(isAnswerable("sender.authentication-failed")).toBe(false);
    expect(isAnswerable("sender.own-domain-spoofed")).toBe(false);
  });
});

test("an inspection honours the answers of the directory, and says what they silenced", () => {
  const mail = message({
    from: mailbox("Ann Payee <ann@payee.example>"),
    replyTo: [mailbox("billing@elsewhere.example")],
    body: body("The crates left this morning."),
  });
  const now = "2026-11-20T12:00:00.000Z";
  const before = inspect(mail, knownFrom(directory(), "bob@buyer.example"), now);
  const found = before.findings.find(({ code }) => code === "sender.reply-to-elsewhere");
  if (!found) throw new Error("The message shows no foreign reply address");
  const answered = withGenuine(directory(), genuineAnswer(ANN, found, "Their billing tool", "2026-11-20"));
  const after = inspect(mail, knownFrom(answered, "bob@buyer.example"), now);
  expect(after.findings).not.toContainEqual(found);
  expect(after.answered).toEqual([found]);
});
