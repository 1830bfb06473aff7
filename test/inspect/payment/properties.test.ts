import fc from "fast-check";
import { ibanOf } from "../../support/iban";
import { paymentsIn, seenIn } from "./find";

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const iban = digits(18).map((bban) => ibanOf("DE", bban));

/** One valid number of each kind that has check digits, with the label it stands behind. */
const CHECKED = [
  { kind: "iban", label: "IBAN", value: "DE89370400440532013000" },
  { kind: "clabe", label: "CLABE", value: "032180000118359719" },
  { kind: "cbu", label: "CBU", value: "2850590940090418135201" },
  { kind: "ccc", label: "CCC", value: "21000418450200051332" },
] as const;

const withDigitChanged = (value: string, at: number, by: number): string =>
  value.slice(0, at) + String((Number(value.charAt(at)) + by) % 10) + value.slice(at + 1);

describe("however it is written", () => {
  it.each([" ", "\u00a0", "\u202f", "-", "\u2011", "\u2013"])(
    "an IBAN in groups joined by %j is the same",
    (separator) => {
      fc.assert(
        fc.property(iban, (value) => {
          const written = value.replace(/.{4}(?=.)/g, `$&${separator}`);
          expect(seenIn(`IBAN: ${written}`)).toEqual([`iban ${value}`]);
        }),
      );
    },
  );

  it("a sort code is the same with hyphens, spaces or none", () => {
    fc.assert(
      fc.property(digits(6), digits(8), fc.constantFrom("-", " ", ""), (code, account, separator) => {
        const written = code.replace(/\d{2}(?=\d)/g, `$&${separator}`);
        expect(seenIn(`Sort code: ${written}\nAccount number: ${account}`)).toEqual([`sort-code ${code}/${account}`]);
      }),
    );
  });

  it("a CLABE is the same in one run and in its groups", () => {
    const [, bank = "", place = "", account = "", check = ""] =
      /^(...)(...)(.{11})(.)$/.exec("032180000118359719") ?? [];
    fc.assert(
      fc.property(fc.constantFrom(" ", "-", ""), (separator) => {
        const written = [bank, place, account, check].join(separator);
        expect(seenIn(`CLABE: ${written}`)).toEqual(["clabe 032180000118359719"]);
      }),
    );
  });
});

it("one changed digit makes every kind with check digits wrong", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CHECKED),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      ({ label, value, kind }, place, by) => {
        const first = kind === "iban" ? 2 : 0;
        const changed = withDigitChanged(value, first + (place % (value.length - first)), by);
        expect(paymentsIn(`${label}: ${changed}`).filter(({ valid }) => valid === true)).toEqual([]);
      },
    ),
  );
});

it("two digits that change places make an IBAN wrong", () => {
  fc.assert(
    fc.property(iban, fc.integer({ min: 4, max: 20 }), (value, at) => {
      const swapped = value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2);
      fc.pre(swapped !== value);
      expect(paymentsIn(`IBAN: ${swapped}`).filter(({ valid }) => valid === true)).toEqual([]);
    }),
  );
});

it("evidence quotes the digits of the account in the original, whatever stands around them", () => {
  const around = fc.string({ unit: fc.constantFrom("é", "ﬁ", "\u200b", "𝟏", " ", "\n", "a", "ß", "½"), maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...CHECKED), around, around, ({ label, kind, value }, before, behind) => {
      const text = `${before}\n${label}: ${value}\n${behind}`;
      const payment = paymentsIn(text).find((found) => found.kind === kind);
      expect(payment?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([value]);
    }),
  );
});

it("no text at all makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(() => paymentsIn(text)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
