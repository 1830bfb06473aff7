import { growth } from "../../support/counted-work";
import fc from "fast-check";
import { findPayments } from "../../../src/inspect/payment/find-payments";
import type { TextPart } from "../../../src/message/parts";
import { ibanOf } from "../../support/iban";
import { paymentsIn } from "./find";

const IBAN = "DE89370400440532013000";

function part(name: TextPart["part"], text: string): TextPart {
  return { part: name, text, links: [] };
}

it("merges an account over the parts in which it stands, in the order of the message", () => {
  const payments = findPayments([
    part("body", `IBAN ${IBAN}, again ${IBAN}`),
    part("quoted:1", "nothing"),
    part("attachment:a.pdf", "DE89 3704 0044 0532 0130 00"),
  ]);
  expect(payments).toHaveLength(1);
  expect(payments[0]?.parts).toEqual(["body", "attachment:a.pdf"]);
  expect(payments[0]?.evidence.map(({ quote }) => quote)).toEqual([IBAN, IBAN, "DE89 3704 0044 0532 0130 00"]);
});

it("keeps the order in which accounts stand in the text, whatever their kind", () => {
  const text = `Sort code 20-00-00 account 55779911, or ${IBAN}`;
  expect(paymentsIn(text).map(({ kind }) => kind)).toEqual(["sort-code", "iban"]);
});

it("keeps the first two hundred of a list of accounts that nobody could read", () => {
  const list = Array.from({ length: 500 }, (_, at) => ibanOf("DE", String(at).padStart(18, "0")));
  expect(paymentsIn(list.join("\n")).map(({ value }) => value)).toEqual(list.slice(0, 200));
});

it("reads no stretch of the text as two things", () => {
  const text = "IBAN GB29 NWBK 6016 1331 9268 19 account 60161331 sort code 60-16-13";
  expect(paymentsIn(text).map(({ value }) => value)).toEqual(["GB29NWBK60161331926819", "601613/60161331"]);
});

it("never throws, and quotes the original wherever it points", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      IBAN,
      "IBAN ",
      "\n",
      "\t",
      "Sort code 20-00-00 ",
      "account 55779911 ",
      "ＤＥ８９",
      "\u200b",
      "é",
      "ﬁ",
      "𝟏𝟐",
      "€",
    ),
    fc.constantFrom(
      "BIC COBADEFFXXX ",
      "ABA 021000021 account 4905234251 ",
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      for (const { evidence } of paymentsIn(text)) {
        for (const { start, end, quote } of evidence) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(quote);
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe("hostile text takes time in proportion to its length", () => {
  it.each([
    ["digits", "1"],
    ["spaces", " "],
    ["tabs", "1\t"],
    ["lines of digits", "12345\n"],
    ["the label of an IBAN", "IBAN "],
    ["labels with numbers", "sort code 20-00-00 "],
    ["routing labels", "routing 021000021 "],
    ["starts of IBANs", "DE89 "],
    ["whole IBANs", `${IBAN} `],
    ["IBANs below names", `Ida Voss\n${IBAN}\n`],
    ["IBANs and capitals", `${IBAN} BUSINESS `],
    ["at signs", "a@"],
    ["schemes", "http://"],
    ["wallet prefixes", "bc1q"],
    ["hex", "0x"],
    ["rows of a table", "account\t12345678\n"],
    ["groups", "12 "],
    ["account labels", "account 20-00-00 "],
    ["half a RIB", "20041 01005 05000"],
  ])("of %s", (_, unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    expect(growth((length) => paymentsIn(text(length)), 10_000)).toBeLessThan(12);
  });
});

it("takes a word of millions of letters for no identifier", () => {
  expect(findPayments([{ part: "body", text: "a".repeat(8_000_000), links: [] }])).toEqual([]);
});
