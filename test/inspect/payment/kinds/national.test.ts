import { isRib } from "../../../../src/inspect/payment/kinds/rib";
import { isRoutingNumber } from "../../../../src/inspect/payment/kinds/aba";
import { seenIn } from "../find";

describe("a US routing number with its account", () => {
  it.each(["021000021", "011401533", "091000019", "322271627"])("has the weights 3, 7, 1: %s", (digits) => {
    expect(isRoutingNumber(digits)).toBe(true);
  });

  it.each(["021000022", "123456789", "990000000", "02100002"])("is not %s", (digits) => {
    expect(isRoutingNumber(digits)).toBe(false);
  });

  it.each([
    ["in two lines", "Routing number: 021000021\nAccount number: 4905234251"],
    ["in one line", "ABA 021000021, acct. 4905234251"],
    ["in a table of two columns", "ABA routing\t021000021\nBeneficiary account\t4905234251"],
    ["under the headers of a table", "Bank\tABA No.\tAccount No.\nFirst Bank\t021000021\t4905234251"],
    ["the account first", "Account #: 4905234251\nWire routing: 021000021"],
    ["with a slash", "ABA/Account: 021000021 / 4905234251"],
    ["with the label behind", "021000021 (ABA), account 4905234251"],
    ["grouped as cheques print it", "RTN 0210-0002-1 / Account 4905234251"],
    ["with the account in hyphens", "Routing: 021000021 Account: 490-523-4251"],
    ["in Spanish", "Número de ruta: 021000021\nNúmero de cuenta: 4905234251"],
    ["in French", "Numéro d’acheminement (ABA) : 021000021\nN° de compte : 4905234251"],
    ["in German", "Routing-Nummer: 021000021, Kontonummer: 4905234251"],
    [
      "with lines between",
      "Bank: First\nRouting: 021000021\nSWIFT: CHASUS33\nBeneficiary: A B Ltd\nAccount No: 4905234251",
    ],
  ])("is found %s", (_, text) => {
    expect(seenIn(text)).toContain("aba 021000021/4905234251");
  });

  it("is reported with wrong check digits behind its label", () => {
    expect(seenIn("Routing number 021000022, account number 4905234251")).toEqual(["aba 021000022/4905234251!"]);
  });
});

describe("a British sort code with its account", () => {
  it.each([
    ["in two lines", "Sort code: 20-00-00\nAccount number: 55779911"],
    ["with spaces", "Sort Code 20 00 00 Account 55779911"],
    ["behind its account", "Account number 55779911, sort code 20-00-00"],
    ["behind its account, in a table", "Account number\tSort code\n55779911\t20-00-00"],
    ["behind its account, in two lines", "A/c no: 55779911\nSort code: 20-00-00"],
    ["behind its account, in one run", "Account no. 55779911 and sort code 200000"],
    ["unbroken", "sort code 200000, a/c 55779911"],
    ["the account in fours", "S/C 20-00-00 A/C No. 5577 9911"],
    ["directly behind each other", "Sort code/account: 20-00-00 55779911"],
    ["with en dashes", "Sort code 20–00–00, account 55779911"],
    ["under the headers of a table", "Account name\tSort code\tAccount number\nA B Ltd\t20-00-00\t55779911"],
    ["beside their labels", "Sort code\t20-00-00\nAccount number\t55779911"],
    ["in columns of a text", "Sort code     Account number\n20-00-00      55779911"],
    ["without a label of its own", "Account: 20-00-00 55779911"],
  ])("is found %s", (_, text) => {
    expect(seenIn(text)).toEqual(["sort-code 200000/55779911"]);
  });

  it("keeps two accounts apart", () => {
    expect(seenIn("Old: sort code 20-00-00, account 55779911. New: sort code 40-47-84, account 70872490.")).toEqual([
      "sort-code 200000/55779911",
      "sort-code 404784/70872490",
    ]);
  });
});

it.each([
  ["an Australian BSB", "BSB: 062-000\nAccount: 1234 5678", "bsb 062000/12345678"],
  ["an Australian BSB in one line", "BSB 062000 ACC 12345678", "bsb 062000/12345678"],
  [
    "a Canadian transit, institution and account",
    "Transit: 00012\nInstitution: 003\nAccount: 1234567",
    "ca-transit 00012-003/1234567",
  ],
  [
    "a Canadian institution first",
    "Institution number 003, transit number 00012, account number 1234567",
    "ca-transit 00012-003/1234567",
  ],
  ["a Canadian transit with its institution", "Transit 00012-003, account 1234567", "ca-transit 00012-003/1234567"],
  ["a Canadian table", "Transit\tInstitution\tAccount\n00012\t003\t1234567", "ca-transit 00012-003/1234567"],
  ["a Canadian electronic routing number", "EFT: 000300012, account 1234567", "ca-transit 00012-003/1234567"],
  [
    "Canadian French",
    "N° de transit : 00012\nN° d'institution : 003\nN° de compte : 1234567",
    "ca-transit 00012-003/1234567",
  ],
  ["an Indian IFSC", "A/C No: 00123456789\nIFSC: HDFC0000123", "ifsc HDFC0000123/00123456789"],
  [
    "an Indian IFSC with a letter for the zero",
    "A/C No: 00123456789\nIFSC: HDFCO000123",
    "ifsc HDFC0000123/00123456789",
  ],
  ["a French RIB", "20041 01005 0500013M026 06", "rib 20041010050500013M02606"],
])("%s is found", (_, text, expected) => {
  expect(seenIn(text)).toEqual([expected]);
});

it("the key of a French RIB is 97 minus the weighted sum (CFONB)", () => {
  expect(isRib("20041010050500013M02606")).toBe(true);
  expect(isRib("20041010050500013M02607")).toBe(false);
});

describe("a BIC (ISO 9362)", () => {
  it.each([
    ["behind its label", "BIC: COBADEFFXXX", "bic COBADEFFXXX"],
    ["behind SWIFT", "SWIFT/BIC CHASUS33", "bic CHASUS33"],
    ["with spaces", "BIC: DEUT DE FF", "bic DEUTDEFF"],
  ])("is found %s", (_, text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it("is found beside a right IBAN of its country, not of another", () => {
    expect(seenIn("DE89370400440532013000 COBADEFF")).toContain("bic COBADEFF");
    expect(seenIn("DE89370400440532013000 BNPAFRPP")).not.toContain("bic BNPAFRPP");
  });

  it.each(["DOCUMENT", "CUSTOMER", "BUSINESS", "DELIVERY", "RECHNUNG", "VIREMENT", "PAIEMENT", "BONIFICO"])(
    "is not the word %s",
    (word) => {
      expect(seenIn(`${word} 1 AND ${word}`)).toEqual([]);
    },
  );
});

describe("without any label", () => {
  it.each([
    ["a right routing number and an account", "ACH to 021000021 / 490523425", "aba 021000021/490523425"],
    ["the same without spaces", "ACH to 021000021/490523425", "aba 021000021/490523425"],
    ["a sort code and eight digits", "Payment on Friday to 20-00-00 55779911.", "sort-code 200000/55779911"],
    ["a sort code over eight digits", "£20 please\n\n20-00-00\n55779911", "sort-code 200000/55779911"],
    ["a hyphenated BSB and eight digits", "$20 to 062-000 then 12345678", "bsb 062000/12345678"],
  ])("%s side by side count where money is spoken of", (_, text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it("also behind a label that belongs to another number or paragraph", () => {
    expect(seenIn("Invoice 6120 for $20.00, ACH to 021000021 / 490523425")).toEqual(["aba 021000021/490523425"]);
    expect(seenIn("$20 inc GST.\n\n062-000\n12345678")).toEqual(["bsb 062000/12345678"]);
  });

  it("a wrong routing number does not count", () => {
    expect(seenIn("ACH to 021000022 / 490523425")).toEqual([]);
  });
});

it("the last four digits of an account are no account", () => {
  expect(seenIn("ABA 021000021, account ending 3425 (490523425)")).toEqual(["aba 021000021/490523425", "masked *3425"]);
});

describe("no payment detail is", () => {
  it.each([
    ["an invoice number", "Invoice 021000021, account manager: Ann"],
    [
      "an invoice number with a routing number's digits",
      "Rechnung Nr. 021000021 vom 03.11.2026, Kundennummer 4905234251",
    ],
    ["an order and a phone number", "PO 021000021. Tel. 020 7946 0018"],
    ["a date and an invoice number", "Date 01-02-24 Invoice 12345678"],
    ["a date beside a labelled account", "Dated 01-02-24, your customer account 12345678"],
    ["two dates", "from 01-02-24 to 03-04-24 12345678"],
    ["a phone number", "Tel: +44 20 7946 0018, Fax 020-79-46 00180018"],
    ["a phone number in groups", "Ph 062-000 12345678"],
    ["a card number", "Card 4111 1111 1111 1111 exp 12-34-56"],
    ["a VAT number", "VAT GB 123 4567 89, company number 12345678"],
    ["a tracking number", "Tracking 1Z999AA10123456784, FedEx 123456789012"],
    ["an amount", "Total 1.234.567,00 EUR; account balance 12345678,00"],
    ["a meeting", "Meeting ID: 123 456 789 Passcode: 123456"],
    ["a Brazilian tax number", "CNPJ 11.222.333/0001-81"],
    ["a routing label without account", "The routing 021000021 of your parcel"],
    ["a ZIP code", "Transit hall, 00012-003 Gate"],
    ["an ISBN", "ISBN 978-3-16-148410-0"],
    ["an IBAN's label alone", "IBAN: will follow by post"],
    ["a dump of bytes about a bank", "the bank's dump: 62 65 74 61 20 28 62 30 31"],
    ["a timestamp", "20-00-00 55779911"],
  ])("%s", (_, text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe("a British account whose number comes first", () => {
  it.each([
    "Please pay account 55779911, sort code 20-00-00.",
    "Account number: 55779911\nSort code: 20-00-00",
    "A/C 55779911 (sort code 200000)",
    "Account no. 55779911 at sort code 20 00 00",
  ])("is read in %j", (text) => {
    expect(seenIn(text)).toEqual(["sort-code 200000/55779911"]);
  });

  it.each(["Order 55779911 of 20-00-00", "Please pay invoice 55779911, our ref. 20-00-00"])(
    "is not read in %j",
    (text) => {
      expect(seenIn(text)).toEqual([]);
    },
  );
});

it.each([
  ["a sort code", "to account 55779911, sort code 20-00-00.", "sort-code 200000/55779911"],
  ["a BSB", "to account 30418826, BSB 083-417.", "bsb 083417/30418826"],
])("%s may end a sentence", (_, text, expected) => {
  expect(seenIn(`Please pay ${text}`)).toEqual([expected]);
  expect(seenIn(`Please pay ${text} Thank you.`)).toEqual([expected]);
});

it.each([
  ["a routing number", "We have your routing number. Our invoice 021000021, account 4905234251"],
  ["a routing number", "Pay by ABA transfer. Check 021000021, account 4905234251"],
  ["a Bankleitzahl", "Die BLZ fehlt noch. Artikel 37040044, Konto 532013000"],
  ["a BSB", "Please confirm the BSB. Parcel 062000, account 12345678"],
  ["a Canadian transit", "Send us the transit number! Unit 00012-003, account 1234567"],
  ["a sort code", "We have your sort code. Parcel 200000, account 55779911"],
  ["a CBU", "Falta el CBU. Guía 2850590940090418135201"],
  ["a CLABE", "Falta la CLABE. Guía 032180000118359719"],
  ["a NIB", "Falta o NIB. Guia 002700000001234567833"],
])("that a sentence before speaks of %s makes none of a number", (_, text) => {
  expect(seenIn(text)).toEqual([]);
});

it.each([
  ["Sort code no. of our bank: 20-00-00, account 55779911", "sort-code 200000/55779911"],
  ["Our BSB has changed. It is now 062-000 and the account 12345678", "bsb 062000/12345678"],
  ["BLZ Nr. der Sparkasse: 37040044, Konto 532013000", "blz 37040044/532013000"],
])("belongs to its label over a point: %s", (text, expected) => {
  expect(seenIn(text)).toEqual([expected]);
});
