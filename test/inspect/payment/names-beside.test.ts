import { findPayments } from "../../../src/inspect/payment/find-payments";
import { paymentsIn } from "./find";

const IBAN = "DE89370400440532013000";
const OTHER = "FR1420041010050500013M02606";

/** Returns each account with its holders and banks. */
function namesIn(text: string): readonly string[] {
  return paymentsIn(text).map(({ value, holders, banks }) =>
    [value, ...holders.map(({ name }) => `holder ${name}`), ...banks.map(({ name }) => `bank ${name}`)].join("; "),
  );
}

describe("the holder of an account", () => {
  it.each([
    ["English", `Account name: Northgate Title LLC\nIBAN: ${IBAN}`, "Northgate Title LLC"],
    [
      "English, in a sentence",
      `Please pay IBAN ${IBAN} in the name of Northgate Handels GmbH.`,
      "Northgate Handels GmbH",
    ],
    ["French", `Titulaire du compte : SARL Loiseau & Fils\nIBAN : ${IBAN}`, "SARL Loiseau & Fils"],
    [
      "French, in a sentence",
      `sur le compte ${IBAN}, ouvert au nom de Menuiserie Loiseau, dès que possible`,
      "Menuiserie Loiseau",
    ],
    ["German", `Kontoinhaber: Müller Bau GmbH & Co. KG\nIBAN: ${IBAN}`, "Müller Bau GmbH & Co. KG"],
    ["German, in a sentence", `auf das Konto ${IBAN}, lautend auf Müller Bau GmbH. Danke`, "Müller Bau GmbH"],
    ["Italian", `IBAN: ${IBAN}\nIntestatario: Rossi & Figli S.r.l.`, "Rossi & Figli S.r.l."],
    ["Italian, in a sentence", `sul conto ${IBAN} intestato a Studio Renzetti`, "Studio Renzetti"],
    ["Spanish", `Titular: Construcciones Olmo, S.L.\nIBAN: ${IBAN}`, "Construcciones Olmo, S.L."],
    ["Spanish, in a sentence", `a la cuenta ${IBAN} a nombre de Olmo Reformas`, "Olmo Reformas"],
    ["Portuguese", `Beneficiário: João Conceição, Lda.\nIBAN: ${IBAN}`, "João Conceição, Lda."],
    ["Portuguese, in a sentence", `para a conta ${IBAN} em nome de Oficina Sé`, "Oficina Sé"],
    ["Dutch", `IBAN: ${IBAN} t.n.v. Bakkerij De Vries B.V. o.v.v. factuur 12`, "Bakkerij De Vries B.V."],
    ["Dutch, in a field", `Rekeninghouder: Bakkerij De Vries\nIBAN: ${IBAN}`, "Bakkerij De Vries"],
  ])("is read in %s", (_, text, holder) => {
    expect(namesIn(text)).toEqual([`${IBAN}; holder ${holder}`]);
  });

  it.each([
    ["on the line below its label", `Account name\nNorthgate Title LLC\nIBAN\n${IBAN}`],
    ["in the cell beside its label", `Account name\tNorthgate Title LLC\nIBAN\t${IBAN}`],
    ["in the cell below its label", `IBAN\tAccount name\n${IBAN}\tNorthgate Title LLC`],
    [
      "in the cell beside its label, with a label's word in it",
      `Beneficiary\tAcme Account\nIBAN\t${IBAN}`,
      "Acme Account",
    ],
    [
      "in the cell beside its label, above another field",
      `IBAN\t${IBAN}\nBeneficiary\tNorthgate Trust Account\nReference\tNT-20418`,
      "Northgate Trust Account",
    ],
    [
      "in the cell below its label, beside a heading of several words",
      `Beneficiary\tYour account number (IBAN)\nNorthgate Title LLC\t${IBAN}`,
    ],
    ["in one line with its account", `Account name: Northgate Title LLC, IBAN: ${IBAN}`],
    ["in one line before another field", `IBAN ${IBAN} Beneficiary: Northgate Title LLC, BIC: to follow`],
  ])("may stand %s", (_, text, holder = "Northgate Title LLC") => {
    expect(namesIn(text)).toEqual([`${IBAN}; holder ${holder}`]);
  });

  it("belongs to the account it stands by", () => {
    const before = `Beneficiary: Old Ltd\nIBAN: ${IBAN}\n\nBeneficiary: New Ltd\nIBAN: ${OTHER}`;
    expect(namesIn(before)).toEqual([`${IBAN}; holder Old Ltd`, `${OTHER}; holder New Ltd`]);
    const behind = `IBAN: ${IBAN}\nBeneficiary: Old Ltd\n\nIBAN: ${OTHER}\nBeneficiary: New Ltd`;
    expect(namesIn(behind)).toEqual([`${IBAN}; holder Old Ltd`, `${OTHER}; holder New Ltd`]);
  });

  it("differs from part to part, and each name is told once", () => {
    const part = (name: "body" | "quoted:1", holder: string) => ({
      part: name,
      text: `Beneficiary: ${holder}\nIBAN ${IBAN}`,
      links: [],
    });
    const [payment] = findPayments([part("body", "A B Ltd"), part("quoted:1", "A B LTD"), part("quoted:1", "C D Ltd")]);
    expect(payment?.holders.map(({ name, evidence }) => `${evidence.part} ${name}`)).toEqual([
      "body A B Ltd",
      "quoted:1 C D Ltd",
    ]);
  });

  it.each([
    ["a label without a name", `Beneficiary:\n\nIBAN ${IBAN}`],
    ["another label", `Beneficiary:\nReference\nIBAN ${IBAN}`],
    ["an account number", `Beneficiary: 12345678\nIBAN ${IBAN}`],
    ["an address", `Recipient: ann@northgate.example\nIBAN ${IBAN}`],
    ["a sentence", `The beneficiary will be told. IBAN ${IBAN}`],
    ["another message's length away", `Beneficiary: A B Ltd\n${"Lorem ipsum. ".repeat(60)}\nIBAN ${IBAN}`],
  ])("is not %s", (_, text) => {
    expect(namesIn(text)).toEqual([IBAN]);
  });
});

describe("a holder without a label", () => {
  const NAMED = `${IBAN}; holder Blue Harbour Trading`;

  it.each([
    ["above the number", `Please wire the sum to our partner:\n\nBlue Harbour Trading\n${IBAN}\n\nThank you.`],
    ["directly below a colon", `Please pay to:\nBlue Harbour Trading\nIBAN ${IBAN}`],
    ["above an address", `Pay here.\n\nBlue Harbour Trading\n12 Quay Street\nIBAN: ${IBAN}`],
    ["below the number", `to the account of our parent company:\n\n${IBAN}\nBlue Harbour Trading\n\nThank you.`],
    ["at the end", `Our new account\n\n${IBAN}\nBlue Harbour Trading`],
    ["in a quotation", `> Blue Harbour Trading\n> IBAN ${IBAN}`],
  ])("may stand %s", (_, text) => {
    expect(namesIn(text)).toEqual([NAMED]);
  });

  it.each([
    "A. Ndiaye & Fils SARL",
    "Van der Meer en Zonen B.V.",
    "Quay Finance - Client Receipts",
    "Olmo Reformas, S.L.",
  ])("can be %s", (name) => {
    expect(namesIn(`Details:\n${name}\nIBAN ${IBAN}`)).toEqual([`${IBAN}; holder ${name}`]);
  });

  it("belongs to each number of its block", () => {
    const text = "Net proceeds go to my partner:\n\nIda Voss\nABA 021000021\n4905234251\n\nRegards";
    expect(namesIn(text)).toEqual(["021000021/4905234251; holder Ida Voss"]);
  });

  it("gives way to a labelled one", () => {
    expect(namesIn(`Quay Finance\nIBAN ${IBAN}\nAccount name: Blue Harbour Trading`)).toEqual([NAMED]);
  });

  it.each([
    ["a heading", `Payment Details\n${IBAN}`],
    ["a German heading", `Neue Bankverbindung\n${IBAN}`],
    ["a bank", `Sparkasse Nordheide\n${IBAN}`],
    ["a closing", `${IBAN}\nKind Regards`],
    ["a French closing", `${IBAN}\nBien Cordialement`],
    ["a sentence", `Use This Account Only.\n${IBAN}`],
    ["words of a sentence", `The money goes here\n${IBAN}`],
    ["the signer of a letter", `With our best wishes for the season\nPeter Lang\n${IBAN}`],
    ["a name in another paragraph", `Blue Harbour Trading\n\n${IBAN}`],
    ["a greeting", `Hallo Frau Meier,\n${IBAN}`],
    ["above a sentence", `Ida Voss\nWould you be so kind as to send the whole sum to ${IBAN}`],
    ["one word", `Tomorrow\n${IBAN}`],
  ])("is not %s", (_, text) => {
    expect(namesIn(text)).toEqual([IBAN]);
  });
});

describe("the bank of an account", () => {
  it.each([
    ["English", `Bank name: First Federal\nIBAN: ${IBAN}`, "First Federal"],
    ["French", `IBAN : ${IBAN}\nDomiciliation : Crédit du Nord Lille`, "Crédit du Nord Lille"],
    ["German", `Bank: Sparkasse Köln\nIBAN: ${IBAN}`, "Sparkasse Köln"],
    ["Italian", `Banca: Credito Valtellina\nIBAN: ${IBAN}`, "Credito Valtellina"],
    ["Spanish", `Banco: Caja Rural\nIBAN: ${IBAN}`, "Caja Rural"],
    ["Portuguese", `IBAN: ${IBAN}\nBanco: Caixa Geral`, "Caixa Geral"],
    ["Dutch", `Naam bank: Rabobank Utrecht\nIBAN: ${IBAN}`, "Rabobank Utrecht"],
  ])("is read in %s", (_, text, bank) => {
    expect(namesIn(text)).toEqual([`${IBAN}; bank ${bank}`]);
  });

  it("is not the heading of bank details", () => {
    expect(namesIn(`Bank details:\nIBAN: ${IBAN}`)).toEqual([IBAN]);
  });
});

it("quotes the original wherever a name stands", () => {
  const text = `Titulaire : Société Générale d’Électricité\nIBAN : ${IBAN}`;
  const [payment] = paymentsIn(text);
  const evidence = payment?.holders[0]?.evidence;
  expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
});
