import { FINDING_CODES } from "../../src/inspect/finding";
import { languageChecks } from "../../src/inspect/language-checks";
import type { ActCode } from "../../src/inspect/language/act";
import { message } from "../support/build";
import { factsOf } from "../support/facts";

function severity(code: ActCode, ...others: ActCode[]) {
  const facts = factsOf(message(), { acts: [code, ...others] });
  return languageChecks.find(({ id }) => id === code)?.find(facts)[0]?.severity;
}

describe("findings of the words", () => {
  it("are made for every code of the language family but hidden text, which has a check of its own", () => {
    const codes = FINDING_CODES.filter((code) => code.startsWith("language.") && code !== "language.hidden-text");
    expect(languageChecks.map(({ id }) => id).sort()).toEqual([...codes].sort());
  });

  it("gather all passages of one act", () => {
    const facts = factsOf(message(), { acts: ["language.urgency", "language.urgency"] });
    expect(languageChecks.flatMap((check) => check.find(facts))).toMatchObject([
      { code: "language.urgency", evidence: [{ part: "body" }, { part: "body" }] },
    ]);
  });

  it("are cautions for core acts, and for strong ones only beside money", () => {
    expect(severity("language.account-change")).toBe("caution");
    expect(severity("language.secrecy")).toBe("info");
    expect(severity("language.secrecy", "language.payment-instruction")).toBe("caution");
    expect(severity("language.urgency", "language.payment-instruction")).toBe("info");
  });
});
