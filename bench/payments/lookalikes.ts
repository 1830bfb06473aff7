import type { Random } from "./random";

/** A number that is no payment detail, written as mail writes it. */
export interface LookAlike {
  readonly name: string;
  readonly text: (random: Random) => string;
}

const hex = (random: Random, count: number): string => random.of("0123456789abcdef", count);
const date = (random: Random, mark: string): string =>
  [1 + random.below(28), 1 + random.below(12), 20 + random.below(10)].map((n) => String(n).padStart(2, "0")).join(mark);

/** Appends the digit that makes the sum of alternating weights 1 and 3 (GTIN, ISBN) a multiple of ten. */
function gtin(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Appends the Luhn digit (cards, IMEI). */
function luhn(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** The look-alikes, each in a message about money, where a finder is readiest to see an account. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: "invoice",
    text: (r) =>
      `${r.pick(["Invoice no.", "Facture n°", "Rechnungsnummer", "Fattura n.", "Factura", "Factuurnummer"])} ${r.digits(6 + r.below(6))}`,
  },
  {
    name: "order",
    text: (r) => `${r.pick(["Order", "PO", "Commande", "Bestellung", "Ordine", "Pedido"])} ${r.digits(8 + r.below(4))}`,
  },
  {
    name: "phone",
    text: (r) =>
      `${r.pick(["Tel.", "Phone", "Tél.", "Telefon", "Fax"])} ${r.pick([`+44 20 ${r.digits(4)} ${r.digits(4)}`, `+49 30 ${r.digits(8)}`, `(212) 555-${r.digits(4)}`, `0${r.digits(3)} ${r.digits(3)} ${r.digits(3)}`])}`,
  },
  {
    name: "VAT",
    text: (r) =>
      r.pick([
        `VAT GB ${r.digits(9)}`,
        `USt-IdNr. DE${r.digits(9)}`,
        `TVA FR${r.digits(11)}`,
        `P.IVA ${r.digits(11)}`,
        `ABN ${r.digits(11)}`,
      ]),
  },
  {
    name: "tracking",
    text: (r) =>
      r.pick([
        `Tracking 1Z${r.digits(16)}`,
        `FedEx tracking number ${r.digits(12)}`,
        `Sendungsnummer ${r.digits(20)}`,
        `Parcel RR${r.digits(9)}GB`,
      ]),
  },
  { name: "card", text: (r) => `Card ${luhn(`4${r.digits(14)}`).replace(/(.{4})(?=.)/g, "$1 ")}, exp ${date(r, "/")}` },
  { name: "date", text: (r) => `From ${date(r, "-")} to ${date(r, "-")}, at ${r.below(24)}:${10 + r.below(50)}` },
  {
    name: "customer",
    text: (r) =>
      `${r.pick(["Customer number", "Kundennummer", "N° client", "Codice cliente", "Klantnummer"])}: ${r.digits(8)}`,
  },
  { name: "ISBN", text: (r) => `ISBN ${gtin(`978${r.digits(9)}`)}` },
  { name: "GTIN", text: (r) => `EAN ${gtin(r.digits(12))}` },
  { name: "IMEI", text: (r) => `IMEI ${luhn(r.digits(14))}` },
  { name: "hash", text: (r) => `SHA-256 ${hex(r, 64)}, commit ${hex(r, 40)}` },
  { name: "Message-ID", text: (r) => `<${hex(r, 16)}.${r.digits(9)}@mail.example>` },
  { name: "link", text: (r) => `https://pay.example/i/${r.digits(18)}?token=${hex(r, 32)}` },
  { name: "UUID", text: (r) => `Ticket ${hex(r, 8)}-${hex(r, 4)}-${hex(r, 4)}-${hex(r, 4)}-${hex(r, 12)}` },
  {
    name: "amount",
    text: (r) => `Total ${r.digits(3)},${r.digits(3)}.${r.digits(2)} EUR, VAT ${r.digits(3)}.${r.digits(2)}`,
  },
  {
    name: "reference",
    text: (r) =>
      `${r.pick(["Reference", "Verwendungszweck", "Causale", "Référence"])} RF${r.digits(2)} ${r.digits(4)} ${r.digits(4)} ${r.digits(4)}`,
  },
  {
    name: "words",
    text: (r) =>
      `${r.pick(["DOCUMENT", "BUSINESS", "RECHNUNG", "VIREMENT", "INSTRUCTION"])} ${r.letters(4)}${r.digits(4)} ${r.letters(8)}`,
  },
  { name: "meeting", text: (r) => `Meeting ID: ${r.digits(3)} ${r.digits(3)} ${r.digits(4)} Passcode: ${r.digits(6)}` },
  {
    name: "address",
    text: (r) => `${r.letters(5).toLowerCase()}@northgate.example, PO Box ${r.digits(5)}, ${r.digits(5)} Town`,
  },
];
