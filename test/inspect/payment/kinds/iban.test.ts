import fc from "fast-check";
import { digitPositions, IBAN_LENGTHS } from "../../../../src/directory/iban";
import { ibanOf } from "../../../support/iban";
import { paymentsIn, seenIn } from "../find";

const DE = "DE89370400440532013000";

describe("an IBAN (ISO 13616-1)", () => {
  it.each([
    ["unbroken", DE],
    ["in fours", "DE89 3704 0044 0532 0130 00"],
    ["with no-break spaces", "DE89\u00a03704\u00a00044\u202f0532\u00a00130\u00a000"],
    ["with dots", "DE89.3704.0044.0532.0130.00"],
    ["with hyphens", "DE89-3704-0044-0532-0130-00"],
    ["with non-breaking hyphens", "DE89\u20113704\u20110044\u20110532\u20110130\u201100"],
    ["character by character", Array.from(DE).join(" ")],
    ["in small letters", "de89 3704 0044 0532 0130 00"],
    ["in full-width characters", "ＤＥ８９ ３７０４ ００４４ ０５３２ ０１３０ ００"],
    ["in Arabic-Indic digits", "DE٨٩ ٣٧٠٤ ٠٠٤٤ ٠٥٣٢ ٠١٣٠ ٠٠"],
    ["in the digits of mathematics", "DE𝟠𝟡 𝟛𝟟𝟘𝟜 𝟘𝟘𝟜𝟜 𝟘𝟝𝟛𝟚 𝟘𝟙𝟛𝟘 𝟘𝟘"],
    ["over two lines", "DE89 3704 0044\n0532 0130 00"],
    ["over two quoted lines", "> DE89 3704 0044\n> 0532 0130 00"],
    ["over table cells", "IBAN\tDE89\t3704\t0044\t0532\t0130\t00"],
    ["over cells drawn with bars", "DE89 | 3704 | 0044 | 0532 | 0130 | 00"],
    ["with its label glued on", `IBAN${DE}`],
    ["with the next label glued on", `IBAN: ${DE}BIC: COBADEFFXXX`],
    ["with zero-width spaces inside", "DE89\u200b3704\u200b00440532013000"],
    ["with a space behind the country", "DE 89 3704 0044 0532 0130 00"],
    ["at the end of a sentence", `Please pay to ${DE}.`],
    ["in brackets", `(${DE})`],
    ["followed by a BIC", `${DE} COBADEFF`],
    ["with letters for digits", "IBAN: DE89 37O4 OO44 O532 O13O OO"],
    ["with letters for digits, without a label", "Pay to DE893704OO44O532Ol3OOO today"],
    ["with letters for digits in groups, without a label", "DE89 3704 OO44 O532 Ol3O OO"],
    ["with slashes", "DE89/3704/0044/0532/0130/00"],
    ["with underscores", "DE89_3704_0044_0532_0130_00"],
    ["with a character in each table cell", Array.from(DE).join("\t")],
    ["with a character in each drawn cell", Array.from(DE).join(" | ")],
    ["as a web address of its own", `iban://${DE}`],
    ["as a payment address (RFC 8905)", `payto://iban/${DE}?amount=EUR:200`],
    ["as a mailbox", `Pay ${DE}@bank.example`],
    ["in a drawn line", `${"_".repeat(120)}${DE}${"_".repeat(120)}`],
    ["between dashes", `${"-".repeat(120)} ${DE} ${"-".repeat(120)}`],
    ["glued between dashes", `${"-".repeat(120)}${DE}${"-".repeat(120)}`],
  ])("is found %s", (_, text) => {
    expect(seenIn(text)).toContain(`iban ${DE}`);
  });

  it("is found through Cyrillic letters that look Latin, and quoted with them", () => {
    const [payment] = paymentsIn("IBAN: \u0421\u041d93 0076 2011 6238 5295 7");
    expect(payment).toMatchObject({ value: "CH9300762011623852957", valid: true });
    expect(payment?.evidence[0]?.quote).toBe("\u0421\u041d93 0076 2011 6238 5295 7");
  });

  it("is found whole when it is Portuguese and ends in a group of one", () => {
    expect(seenIn("IBAN: PT50 0002 0123 1234 5678 9015 4")).toEqual(["iban PT50000201231234567890154"]);
  });

  it("is quoted as it stands in the message", () => {
    const text = "Notre IBAN\u00a0: FR14\u00a02004 1010 0505 0001 3M02 606 (nouveau)";
    expect(paymentsIn(text)[0]?.evidence).toEqual([
      { part: "body", start: 13, end: 46, quote: "FR14\u00a02004 1010 0505 0001 3M02 606" },
    ]);
  });

  it("tells its country", () => {
    expect(paymentsIn(DE)[0]).toMatchObject({ kind: "iban", country: "DE", valid: true });
  });

  it("is a QR-IBAN when its institution is 30000 to 31999", () => {
    expect(seenIn("Konto / Zahlbar an CH44 3199 9123 0008 8901 2")).toEqual(["qr-iban CH4431999123000889012"]);
  });
});

describe("an IBAN with a mistake", () => {
  it.each([
    ["behind its label", "IBAN: DE88370400440532013000", "iban DE88370400440532013000!"],
    ["in fours, without a label", "DE88 3704 0044 0532 0130 00", "iban DE88370400440532013000!"],
    ["too short, behind its label", "IBAN: DE89 3704 0044 0532 0130 0", "iban DE8937040044053201300!"],
    [
      "with wrong national check digits",
      `IBAN ${ibanOf("ES", "21000418460200051332")}`,
      `iban ${ibanOf("ES", "21000418460200051332")}!`,
    ],
    ["in the cell beside its label", "IBAN\tDE88370400440532013000", "iban DE88370400440532013000!"],
    ["in the cell under its label", "Bank\tIBAN\nBank One\tDE88370400440532013000", "iban DE88370400440532013000!"],
  ])("is reported %s", (_, text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it.each([
    ["a VAT number", "USt-IdNr. DE123456789 HRB 12345 B Amtsgericht"],
    ["a French VAT number", "TVA FR40303265045, SIRET 30326504500012"],
    ["a Dutch VAT number", "BTW NL123456789B01 en KvK 12345678"],
    ["a postal tracking number (UPU S10)", "RR123456785DE 2026-11-20"],
    ["an order number", "Order NO1234 5678 9012 345 shipped"],
    [
      "words whose letters happen to divide by 97",
      "is likely to decline on average, children attend\ncollege, solito conto",
    ],
    ["a hash", "commit de8937040044053201300000aabbccddeeff00112233"],
    ["a UUID", "de893704-0044-0532-0130-00aabbccddee"],
    ["a web address", "https://example.com/pay/DE89370400440532013000"],
    ["a Message-ID", "<DE89370400440532013000@mail.example.com>"],
    ["a file in the message", "cid:DE89370400440532013000"],
  ])("is not seen in %s", (_, text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe("any IBAN of any country, in any layout", () => {
  const iban = fc
    .constantFrom(...IBAN_LENGTHS.keys())
    // National check digits are the registry's affair; these countries have none.
    .filter(
      (country) =>
        !/^(?:BA|BE|CZ|EE|ES|FR|HR|HU|MC|ME|MK|NO|PL|PT|RS|SI|SK|FI|IT|SM|IS|MR|TN|AL|TL|MU|SC|BJ|BL|GF|GP|MF|MQ|NC|PF|PM|RE|TF|WF|YT)$/.test(
          country,
        ),
    )
    .chain((country) =>
      fc
        .tuple(
          ...(digitPositions(country) ?? []).map((digit) =>
            digit ? fc.constantFrom(...Array.from("0123456789")) : fc.constantFrom(...Array.from("ABCDEFGHJKMNPQRS")),
          ),
        )
        .map((characters) => ibanOf(country, characters.join(""))),
    );
  const layout = fc.constantFrom(
    (value: string) => `IBAN: ${value}`,
    (value: string) => `Please pay ${value.replace(/(.{4})(?=.)/g, "$1 ")} today`,
    (value: string) => `Bank\tIBAN\n\t${value}`,
    (value: string) => `> ${value.slice(0, 12)}\n> ${value.slice(12)}\n> thanks`,
    (value: string) => `IBAN${value}`,
    (value: string) => value.toLowerCase().replace(/(.{4})(?=.)/g, "$1-"),
    (value: string) => `Compte : ${value.replace(/(.{4})(?=.)/g, "$1\u00a0")}.`,
  );

  it("is found", () => {
    fc.assert(
      fc.property(iban, layout, (value, write) => {
        expect(paymentsIn(write(value)).map((payment) => payment.value)).toContain(value);
      }),
      { numRuns: 2000 },
    );
  });
});
