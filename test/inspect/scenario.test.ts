import type { Finding, FindingCode } from "../../src/inspect/finding";
import type { ActCode } from "../../src/inspect/language/act";
import { scenarioOf } from "../../src/inspect/scenario";
import { message, payee } from "../support/build";
import { factsOf, payment } from "../support/facts";

const NEW_ACCOUNT = { ...payment(), known: false, record: null };
const PAYEE = payee({
  accounts: [{ kind: "iban", value: "DE11111111111111111111", status: "recorded", source: null, since: null }],
});

function finding(code: FindingCode): Finding {
  return { code, severity: "danger", params: {}, evidence: [] };
}

function scenario(acts: ActCode[], { account = false, found = [] as FindingCode[], payees = [PAYEE] } = {}) {
  const payments = account ? [NEW_ACCOUNT] : [];
  const facts = factsOf(message(), { acts, payments, directory: { payees } });
  return scenarioOf(facts, payments, found.map(finding));
}

describe("the scenario", () => {
  it.each<[ActCode[], string]>([
    [["language.gift-card", "language.executive-request"], "gift-card"],
    [["language.payroll-change", "language.account-change"], "payroll-change"],
    [["language.closing-funds", "language.account-change"], "closing-funds"],
    [["language.executive-request", "language.payment-instruction"], "executive-request"],
    [["language.account-change"], "account-change"],
    [["language.payment-instruction"], "invoice"],
    [[], "other"],
  ])("of %j is %s", (acts, expected) => {
    expect(scenario(acts)).toBe(expected);
  });

  it("is an account change when the account differs, whatever the words", () => {
    expect(scenario([], { account: true, found: ["payment.account-differs-from-directory"] })).toBe("account-change");
  });

  it("is a first payment when no account of the payee is on record", () => {
    expect(scenario(["language.payment-instruction"], { account: true, payees: [] })).toBe("first-payment");
  });

  it("is an executive's request when somebody borrows their name to be paid", () => {
    const found: FindingCode[] = ["sender.display-name-person"];
    expect(scenario(["language.payment-instruction"], { found })).toBe("executive-request");
    expect(scenario([], { found })).toBe("other");
  });
});
