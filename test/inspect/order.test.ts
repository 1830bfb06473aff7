import type { Finding, FindingCode, Severity } from "../../src/inspect/finding";
import { weightiestFirst } from "../../src/inspect/order";

function finding(code: FindingCode, severity: Severity): Finding {
  return { code, severity, params: {}, evidence: [] };
}

describe("the order of findings", () => {
  it("is by severity, then by what tells a person most", () => {
    const found = [
      finding("sender.first-contact", "info"),
      finding("language.account-change", "caution"),
      finding("sender.fraud-infrastructure", "danger"),
      finding("thread.participant-replaced", "danger"),
    ];
    expect(weightiestFirst(found).map(({ code }) => code)).toEqual([
      "thread.participant-replaced",
      "sender.fraud-infrastructure",
      "language.account-change",
      "sender.first-contact",
    ]);
  });
});
