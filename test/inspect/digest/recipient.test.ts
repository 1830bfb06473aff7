import fc from "fast-check";
import { recipientsOf } from "../../../src/inspect/digest/recipient";
import { digestOf, knowing } from "./support";

const known = recipientsOf(
  digestOf(
    {
      ownDomains: ["acme-tooling.example"],
      senders: ["closing@northgate-title.example", "dana.whitfield@gmail.com", "jo@müllerhoff.example"].map(
        (address) => ({
          address,
          firstSeen: null,
          lastSeen: null,
          count: 1,
        }),
      ),
      sameCompany: [{ domains: ["brightwell-papers.example", "brightwell-paper.example"], reason: null, since: null }],
    },
    "bob@acme-tooling.example",
  ),
);

test.each([
  "closing@northgate-title.example",
  "somebody-else@northgate-title.example",
  "closing@mail.northgate-title.example",
  "Closing@Northgate-Title.EXAMPLE",
  "anybody@acme-tooling.example",
  "danawhitfield+invoices@googlemail.com",
  "jo@xn--mllerhoff-q9a.example",
  "a@brightwell-paper.example",
])("%s is known", (address) => {
  expect(known.standingOf(address)).toBe("known");
});

test.each([
  ["a digit for a letter", "closing@northgate-tit1e.example"],
  ["two of them", "closing@n0rthqate-title.example"],
  ["two letters for one", "jo@rnullerhoff.example"],
  ["a digit beside a letter that it would make another of", "closing@northgate-tlt1e.example"],
  ["a letter left out", "closing@northgate-titl.example"],
  ["a letter put in", "closing@northgate-titles.example"],
  ["two letters exchanged", "closing@northgaet-title.example"],
  ["no hyphen", "closing@northgatetitle.example"],
  ["letters of another script", "closing@northgаte-title.example"],
  ["a word put to it", "closing@northgate-title-payments.example"],
  ["another ending that anybody can have", "closing@northgate-title.info"],
  ["the whole domain before another", "closing@northgate-title.example.docs-share.example"],
  ["a person's name at a provider, changed", "dana.whitfeild@gmail.com"],
  ["a person's name with a digit for a letter", "dana.whitfie1d@gmail.com"],
])("%s makes a lookalike: %s", (_how, address) => {
  expect(known.standingOf(address)).toBe("lookalike");
});

test.each([
  ["another company", "info@harbour-lights.example"],
  ["the same name in a country", "closing@northgate-title.de"],
  ["another initial at a provider", "hana.whitfield@gmail.com"],
  ["another person at a provider", "robert.smith@gmail.com"],
  ["the same person at another provider", "dana.whitfield@outlook.com"],
])("%s is a stranger, not a lookalike: %s", (_who, address) => {
  expect(known.standingOf(address)).toBe("stranger");
});

test("short and ordinary names are not compared letter by letter: a neighbour of theirs is no imitation", () => {
  const { standingOf } = recipientsOf(knowing("abcd.example", "market.example"));
  expect(standingOf("a@abcf.example")).toBe("stranger");
  expect(standingOf("a@markets.example")).toBe("stranger");
});

test("what is no address has no standing", () => {
  expect(known.standingOf("undisclosed-recipients:;")).toBeNull();
  expect(known.standingOf("")).toBeNull();
});

test("a digest that knows nobody takes nobody for a lookalike", () => {
  expect(recipientsOf(knowing()).standingOf("closing@northgate-tit1e.example")).toBe("stranger");
});

const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz"));
/** Names that tell enough for one changed letter to be no chance. */
const label = fc.array(letter, { minLength: 9, maxLength: 24 }).map((letters) => letters.join(""));

/** One edit of a name: a letter left out, put in, replaced, or two exchanged. */
const edited = fc.tuple(label, fc.nat(), letter, fc.constantFrom("omit", "insert", "replace", "exchange"));

test("any one letter left out, put in, replaced or exchanged is found", () => {
  fc.assert(
    fc.property(edited, ([name, place, other, edit]) => {
      const at = place % (name.length - 1);
      const [before, here, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
      const changed = {
        omit: before + next + after,
        insert: before + other + here + next + after,
        replace: before + other + next + after,
        exchange: before + next + here + after,
      }[edit];
      fc.pre(changed !== name);
      expect(recipientsOf(knowing(`${name}.example`)).standingOf(`a@${changed}.example`)).toBe("lookalike");
    }),
    { numRuns: 60 },
  );
});

test("any exchange of letters for digits or letters of another script that are drawn like them is found, however many", () => {
  const glyphs: readonly (readonly [string, string])[] = [
    ["l", "1"],
    ["o", "0"],
    ["s", "5"],
    ["e", "е"],
    ["a", "а"],
    ["p", "р"],
  ];
  fc.assert(
    fc.property(label, fc.subarray([...glyphs], { minLength: 1 }), (name, chosen) => {
      const changed = chosen.reduce((text, [from, to]) => text.replaceAll(from, to), name);
      fc.pre(changed !== name);
      expect(recipientsOf(knowing(`${name}.example`)).standingOf(`a@${changed}.example`)).toBe("lookalike");
    }),
    { numRuns: 60 },
  );
});

test("unrelated names are hardly ever taken for lookalikes", () => {
  const names = fc.sample(label, { numRuns: 200, seed: 7 });
  const { standingOf } = recipientsOf(knowing(...names.slice(0, 150).map((name) => `${name}.example`)));
  const taken = names.slice(150).filter((name) => standingOf(`a@${name}.example`) === "lookalike");
  expect(taken).toEqual([]);
});
