import fc from "fast-check";
import { reasonsAgainst } from "../../src/verify/against";
import { CHALLENGES, kindOf, NAME_CHECKS, type Given } from "../../src/verify/answer";
import { CODE_WORDS, VERDICTS } from "../../src/verify/call";
import { heard, NUMBER } from "../support/verification";

const ACCOUNTS = { asked: "DE30 •••• 7193", known: ["DE88 •••• 0746"] };

it("names everything that speaks against the message, the weightiest first", () => {
  const said = heard({ verdict: "denied", codeWord: "wrong", newDigits: "1111", oldDigits: "2222" });
  expect(reasonsAgainst({ form: "call", heard: said }, ACCOUNTS)).toEqual([
    "denied",
    "code-word",
    "new-digits",
    "old-digits",
  ]);
});

it("an answer has reasons exactly where it counts as a contradiction", () => {
  const digits = fc.constantFrom("", "7193", "0746", "1234");
  const given: fc.Arbitrary<Given> = fc.oneof(
    fc.record({
      form: fc.constant("reached" as const),
      number: fc.constantFrom(null, NUMBER),
      heard: fc.record({
        person: fc.constant("Ann"),
        verdict: fc.constantFrom(...VERDICTS),
        newDigits: digits,
        oldDigits: digits,
        codeWord: fc.constantFrom(...CODE_WORDS),
        note: fc.constant(""),
      }),
    }),
    fc.record({ form: fc.constant("challenge" as const), result: fc.constantFrom(...CHALLENGES), note: fc.string() }),
    fc.record({ form: fc.constant("name-check" as const), result: fc.constantFrom(...NAME_CHECKS), note: fc.string() }),
  );
  fc.assert(
    fc.property(given, (one) => {
      const isContradicted = kindOf(one, ACCOUNTS, "account-change") === "contradicted";
      expect(reasonsAgainst(one, ACCOUNTS).length > 0).toBe(isContradicted);
    }),
  );
});
