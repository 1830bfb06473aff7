import { scriptOf } from "../../src/verify/call-script";

const CHANGED = { asked: "DE30 •••• 7193", known: ["DE88 •••• 0746"] };

describe("the script of a call", () => {
  it("exposes first, then has the account said, last the code word", () => {
    expect(scriptOf("account-change", CHANGED, { codeWordAgreed: true, isMet: false })).toEqual([
      "you-call",
      "their-reason",
      "old-digits",
      "earlier-invoice",
      "new-account",
      "code-word",
    ]);
  });

  it("asks a colleague for no invoice, and nobody face to face to be called", () => {
    expect(scriptOf("executive-request", { asked: null, known: [] }, { codeWordAgreed: false, isMet: false })).toEqual([
      "you-call",
      "their-reason",
      "something-known",
    ]);
    expect(scriptOf("payroll-change", CHANGED, { codeWordAgreed: false, isMet: true })).toEqual([
      "their-reason",
      "old-digits",
      "new-account",
    ]);
  });

  it("asks a new payee for no earlier invoice", () => {
    const lines = scriptOf("first-payment", { ...CHANGED, known: [] }, { codeWordAgreed: false, isMet: false });
    expect(lines).toEqual(["you-call", "their-reason", "new-account"]);
  });
});
