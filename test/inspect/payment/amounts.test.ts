import { growth } from "../../support/counted-work";
import fc from "fast-check";
import { findAmounts } from "../../../src/inspect/payment/amounts";

const written = (text: string): readonly string[] =>
  findAmounts(text).map(({ currency, value }) => `${currency} ${value}`);

describe("an amount", () => {
  it.each([
    ["1.250,50 €", "EUR 1250.5"],
    ["€1,250.50", "EUR 1250.5"],
    ["USD 12k", "USD 12000"],
    ["$14,200.00", "USD 14200"],
    ["EUR 1'250.00", "EUR 1250"],
    ["CHF 1’250.–", "CHF 1250"],
    ["£8,214.60", "GBP 8214.6"],
    ["14 200,00 euros", "EUR 14200"],
    ["14\u202f200,00\u00a0€", "EUR 14200"],
    ["a total of 250 dollars", "USD 250"],
    ["EUR 12500", "EUR 12500"],
    ["12500,00 EUR", "EUR 12500"],
    ["R$ 3.400,00", "BRL 3400"],
    ["₹1,20,000.00", "INR 120000"],
    ["US$2.5m", "USD 2500000"],
    ["1,5 Mio. €", "EUR 1500000"],
    ["A$4,400", "AUD 4400"],
    ["300,- €", "EUR 300"],
    ["Kč 12", "CZK 12"],
    ["0.99 GBP", "GBP 0.99"],
    ["₹1,20,000", "INR 120000"],
    ["Rs. 2.5 lakh", "INR 250000"],
    ["INR 3 lakhs", "INR 300000"],
    ["₹ 1.2 crore", "INR 12000000"],
    ["₹2 Cr", "INR 20000000"],
    ["USD 500 CR", "USD 500"],
    ["120 TEUR", "EUR 120000"],
    ["TEUR 120", "EUR 120000"],
    ["T€ 1.250", "EUR 1250000"],
    ["45 k€", "EUR 45000"],
    ["45 kEUR", "EUR 45000"],
    ["3,5 M€", "EUR 3500000"],
    ["1,2 Mio. EUR", "EUR 1200000"],
    ["2 millions d’euros", "EUR 2000000"],
    ["2 millones de euros", "EUR 2000000"],
    ["12 mil euros", "EUR 12000"],
    ["1,5 miljoen euro", "EUR 1500000"],
    ["Fr. 500.–", "CHF 500"],
    ["500.— Fr.", "CHF 500"],
    ["R$ 3.000,00", "BRL 3000"],
  ])("is read in %s", (text, expected) => {
    expect(written(`We ask for ${text}.`)).toEqual([expected]);
    expect(written(text)).toEqual([expected]);
  });

  it.each([
    "try 5 times",
    "all 12",
    "invoice 1.250,50",
    "room 12k",
    "v1.2.3",
    "EUR",
    "€",
    "0 EUR",
    "PEUR 12",
    "EUR2B4 12",
    "Mrs 12",
    "12 milk cartons",
    "3 crore people",
  ])("is not read in %s", (text) => {
    expect(written(text)).toEqual([]);
  });

  it("is told once, in the order of the text", () => {
    expect(written("EUR 20, then $5, again 20,00 €")).toEqual(["EUR 20", "USD 5"]);
  });
});

it("no more amounts are told than anybody reads", () => {
  expect(findAmounts(Array.from({ length: 500 }, (_, at) => `EUR ${at + 1}`).join("; "))).toHaveLength(100);
});

it("never throws, and tells only amounts above nothing", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("1", "20", "000", ".", ",", "'", " ", "€", "$", "k", "EUR", "-", "\n") }),
      (text) => {
        for (const { value } of findAmounts(text)) expect(value).toBeGreaterThan(0);
      },
    ),
  );
});

it.each(["1", "1.", "1 ", "1,00", "EUR ", "$1.", "12k", "TEUR 1 lakh ", "1 millions d'"])(
  "repeated %j takes work in proportion to its length",
  (unit) => {
    expect(growth((count) => findAmounts(unit.repeat(count)), 2000)).toBeLessThan(12);
  },
);
