import { isCbu } from "../../../../src/inspect/payment/kinds/cbu";
import { isCcc } from "../../../../src/inspect/payment/kinds/ccc";
import { isItalianBban } from "../../../../src/inspect/payment/kinds/cin";
import { isClabe } from "../../../../src/inspect/payment/kinds/clabe";
import { hasLuhnDigit } from "../../../../src/inspect/payment/kinds/bankgiro";
import { hasRightSum } from "../../../../src/inspect/payment/kinds/cz-account";
import { paymentsIn, seenIn } from "../find";

describe("check digits", () => {
  it("of a Spanish CCC are two, of the bank and of the account (Banco de España)", () => {
    expect(isCcc("21000418450200051332")).toBe(true);
    expect(isCcc("21000418460200051332")).toBe(false);
    expect(isCcc("21000418450200051323")).toBe(false);
  });

  it.each(["X0542811101000000123456", "D0300203280000400162854"])(
    "of an Italian BBAN are its letter CIN (ABI, SWIFT IBAN Registry): %s",
    (value) => {
      expect(isItalianBban(value)).toBe(true);
      expect(isItalianBban(`A${value.slice(1)}`)).toBe(false);
    },
  );

  it("of a Mexican CLABE have the weights 3, 7, 1 (Banco de México)", () => {
    expect(isClabe("032180000118359719")).toBe(true);
    expect(isClabe("032180000118359718")).toBe(false);
  });

  it("of an Argentine CBU are two, of the bank and of the account (Banco Central, Com. A 2622)", () => {
    expect(isCbu("2850590940090418135201")).toBe(true);
    expect(isCbu("2850590840090418135201")).toBe(false);
    expect(isCbu("2850590940090418135210")).toBe(false);
  });
});

describe("a national account number", () => {
  it.each([
    ["a Spanish CCC", "CCC: 2100 0418 45 0200051332", "ccc 21000418450200051332"],
    ["a Spanish CCC in one run", "Código cuenta cliente 21000418450200051332", "ccc 21000418450200051332"],
    ["a Spanish CCC behind the account's label", "Nº de cuenta: 2100-0418-45-0200051332", "ccc 21000418450200051332"],
    [
      "a Spanish CCC in four fields",
      "Entidad: 2100\nOficina: 0418\nDC: 45\nCuenta: 0200051332",
      "ccc 21000418450200051332",
    ],
    [
      "a Spanish CCC under the headers of a table",
      "Entidad\tOficina\tDC\tCuenta\n2100\t0418\t45\t0200051332",
      "ccc 21000418450200051332",
    ],
    ["an Italian BBAN", "Coordinate bancarie: X 05428 11101 000000123456", "cin X0542811101000000123456"],
    ["an Italian BBAN in fields", "CIN: X\nABI: 05428\nCAB: 11101\nC/C n. 000000123456", "cin X0542811101000000123456"],
    ["an Italian account without its zeros", "CIN X ABI 05428 CAB 11101 c/c 123456", "cin X0542811101000000123456"],
    ["an Italian account without its letter", "ABI 05428, CAB 11101, conto 123456", "cin X0542811101000000123456"],
    ["a German bank code and account", "BLZ 370 400 44, Kto. 532013000", "blz 37040044/532013000"],
    ["a German account and bank code", "Konto-Nr. 532013000\nBankleitzahl: 37040044", "blz 37040044/532013000"],
    ["an Austrian bank code and account", "BLZ: 20111, Kontonummer: 28711103400", "blz 20111/28711103400"],
    ["a Mexican CLABE", "CLABE interbancaria: 032180000118359719", "clabe 032180000118359719"],
    ["a Mexican CLABE in its groups", "Cuenta CLABE 032 180 00011835971 9", "clabe 032180000118359719"],
    ["an Argentine CBU", "CBU: 2850590940090418135201", "cbu 2850590940090418135201"],
    ["an Argentine CBU in its blocks", "CBU 28505909 40090418135201", "cbu 2850590940090418135201"],
    [
      "an Argentine CBU without a label",
      "Haga la transferencia hoy.\n\n2850590940090418135201",
      "cbu 2850590940090418135201",
    ],
    ["an Argentine virtual account", "CVU: 0000003100010000000001", "cbu 0000003100010000000001"],
    ["an alias of an Argentine account", "Alias CBU: mesa.silla.luz", "cbu mesa.silla.luz"],
    ["a Portuguese NIB", "NIB: 0002 0123 12345678901 54", "iban PT50000201231234567890154"],
    ["a Brazilian branch and account", "Agência: 1234-5\nConta corrente: 56789-0", "agencia 1234/567890"],
    ["a Brazilian branch and account in one line", "Ag. 1234 C/C 56789-0", "agencia 1234/567890"],
    [
      "a French RIB in four fields",
      "Code banque : 20041\nCode guichet : 01005\nN° de compte : 0500013M026\nClé RIB : 06",
      "rib 20041010050500013M02606",
    ],
    [
      "a French RIB under the headers of a table",
      "Banque\tGuichet\tN° compte\tClé\n20041\t01005\t0500013M026\t06",
      "rib 20041010050500013M02606",
    ],
  ])("%s is found", (_, text, expected) => {
    expect(seenIn(text).map((seen) => seen.replace("!", ""))).toEqual([expected]);
  });

  it.each([
    ["a Spanish CCC", "CCC: 2100 0418 46 0200051332", "ccc 21000418460200051332!"],
    ["a Mexican CLABE", "CLABE: 032180000118359718", "clabe 032180000118359718!"],
    ["an Argentine CBU", "CBU: 2850590840090418135201", "cbu 2850590840090418135201!"],
    ["a Portuguese NIB", "NIB: 0002 0123 12345678901 55", "iban PT50000201231234567890155!"],
    ["an Italian BBAN", "CIN A ABI 05428 CAB 11101 C/C 000000123456", "cin A0542811101000000123456!"],
  ])("%s with wrong check digits is reported", (_, text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it.each([
    ["an order number of twenty digits", "Pedido 21000418450200051332"],
    ["a parcel of eighteen digits", "Tracking number 032180000118359719"],
    ["a bare number of twenty-two digits, of which one is wrong", "Transferencia bancaria: 2850590840090418135201"],
    ["a bare number of twenty-two digits where no money is spoken of", "Por favor anote:\n2850590940090418135201"],
    ["an order of twenty-two digits beside a transfer", "Tras la transferencia, pedido 2850590940090418135201"],
    ["a container of twenty-two digits", "Sendungsnummer 2850590940090418135201"],
    ["a telephone number behind a bank code's label", "BLZ siehe unten. Tel. 37040044"],
    ["a QR reference (QRR, SIX)", "Reference 21 00000 00003 13947 14300 09017"],
    ["a creditor reference (ISO 11649)", "Reference RF18 5390 0754 7034"],
    ["a Brazilian branch alone", "Agência 1234, aberta das 10 às 16 horas"],
    ["a DC of the United States", "Entidad: Washington, DC 20001"],
  ])("is not %s", (_, text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

it("points at the digits of each field", () => {
  const [payment] = paymentsIn("Entidad: 2100, Oficina: 0418, DC: 45, Cuenta: 0200051332");
  expect(payment?.evidence.map(({ quote }) => quote)).toEqual(["2100", "0418", "45", "0200051332"]);
});

describe("an account that only a BIC places", () => {
  it("is the beneficiary's field of a SWIFT message (MT103, field 59)", () => {
    const [bic, account] = paymentsIn(":57A:CHASUS33XXX\n:59:/490523425\nNORTHGATE TITLE LLC\n:70:INV 12");
    expect(bic).toMatchObject({ kind: "bic", value: "CHASUS33XXX" });
    expect(account).toMatchObject({
      kind: "swift-field",
      value: "CHASUS33XXX/490523425",
      country: "US",
      holders: [{ name: "NORTHGATE TITLE LLC" }],
    });
  });

  it("is a labelled one beside the BIC of a country without IBANs", () => {
    expect(seenIn("SWIFT: HSBCHKHHHKH\nAccount No: 123-456789-838")).toEqual([
      "bic HSBCHKHHHKH",
      "swift-field HSBCHKHHHKH/123456789838",
    ]);
  });

  it("is read as what it is where it has a form of its own", () => {
    expect(seenIn("SWIFT CHASUS33, ABA 021000021, account 490523425")).toEqual([
      "bic CHASUS33",
      "aba 021000021/490523425",
    ]);
    expect(seenIn(":57A:COBADEFFXXX\n:59:/DE89370400440532013000\nA B GMBH")).toEqual([
      "bic COBADEFFXXX",
      "iban DE89370400440532013000",
    ]);
  });

  it("does not take a correspondent's account for the beneficiary's", () => {
    expect(seenIn(":56A:/1234567890\nCHASUS33XXX\n:57A:HSBCHKHHHKH\n:59:/123456789838\nA B LTD")).toEqual([
      "bic CHASUS33XXX",
      "bic HSBCHKHHHKH",
      "swift-field HSBCHKHHHKH/123456789838",
    ]);
  });
});

describe("a Swedish giro number", () => {
  it("ends with a check digit modulo ten (ISO/IEC 7812-1)", () => {
    expect(hasLuhnDigit("50501055")).toBe(true);
    expect(hasLuhnDigit("50501056")).toBe(false);
  });

  it.each([
    ["Bankgiro: 5050-1055", ["bankgiro 50501055"]],
    ["Betala till BG 5050-1056 senast fredag", ["bankgiro 50501056!"]],
    ["Bankgironummer\t5050-1055", ["bankgiro 50501055"]],
    ["PlusGiro 4 12 45-9", ["plusgiro 412459!"]],
    ["Plusgiro: 28 65 43-4", ["plusgiro 2865434"]],
  ])("is found behind its label in %j", (text, expected) => {
    expect(seenIn(text)).toEqual(expected);
  });

  it.each(["Order 5050-1055", "Bankgiro, tel 08-123 456 78", "BG for background"])("is not in %j", (text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe("a Czech or Slovak account number", () => {
  it("has sums divisible by eleven (decree 169/2011)", () => {
    expect(hasRightSum("2000145399")).toBe(true);
    expect(hasRightSum("19")).toBe(true);
    expect(hasRightSum("2000145398")).toBe(false);
  });

  it.each([
    ["Číslo účtu: 19-2000145399/0800", ["cz-account 19-2000145399/0800"]],
    ["Please pay the invoice to 19-2000145399/0800", ["cz-account 19-2000145399/0800"]],
    ["Account 000019-2000145399/0800", ["cz-account 19-2000145399/0800"]],
    ["Account no. 2000145398/0800", ["cz-account 2000145398/0800!"]],
  ])("is found in %j", (text, expected) => {
    expect(seenIn(text)).toEqual(expected);
  });

  it.each(["Invoice 2000145399/2026", "Please pay 2000145399/2026", "page 19/2026", "Faktura 260114/0800"])(
    "is not in %j",
    (text) => {
      expect(seenIn(text)).toEqual([]);
    },
  );
});

describe("a Portuguese Multibanco payment", () => {
  it.each([
    "Entidade: 21312 Referência: 123 456 789 Montante: 45,00 €",
    "Entidade\t21312\nReferência\t123456789\nMontante\t45,00",
    "Entidade\tReferência\tMontante\n21312\t123 456 789\t45,00 €",
    "ENTIDADE 21312 / REF. 123.456.789",
  ])("is an entity and a reference: %j", (text) => {
    expect(seenIn(text)).toEqual(["multibanco 21312/123456789"]);
  });

  it.each(["A entidade 21312 foi registada.", "Referência: 123 456 789", "A entidade foi fundada em 1998."])(
    "is not in %j",
    (text) => {
      expect(seenIn(text)).toEqual([]);
    },
  );
});
