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
    ["in one line with its account", `Account name: Northgate Title LLC, IBAN: ${IBAN}`],
    ["in one line before another field", `IBAN ${IBAN} Beneficiary: Northgate Title LLC, BIC: to follow`],
  ])("may stand %s", (_, text) => {
    expect(namesIn(text)).toEqual([`${IBAN}; holder Northgate Title LLC`]);
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
    ["an account number", `Beneficiary: 12345678\nIBAN ${IBAN}`],
    ["an address", `Recipient: ann@northgate.example\nIBAN ${IBAN}`],
    ["a sentence", `The beneficiary will be told. IBAN ${IBAN}`],
    ["another message's length away", `Beneficiary: A B Ltd\n${"Lorem ipsum. ".repeat(60)}\nIBAN ${IBAN}`],
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
