import { amountDiffersBetweenParts } from "../../../../src/inspect/payment/checks/amount-differs-between-parts";
import { invoiceReused } from "../../../../src/inspect/payment/checks/invoice-reused";
import { invoiceNumbersIn } from "../../../../src/inspect/payment/invoice-numbers";
import { attachment, body, mailbox, message, quotedMessage } from "../../../support/build";
import { factsOf as factsWith, payment } from "../../../support/facts";
import { EARLIER, factsOf, NEW, RECORDED } from "../facts";

describe("payment.invoice-reused", () => {
  const find = (text: string, earlier: string) => {
    const quoted = [quotedMessage({ from: mailbox("Ann <ann@payee.example>"), text: earlier })];
    return invoiceReused.find(factsOf(message({ body: body(text), quoted })));
  };

  it("finds the number of an earlier invoice with another account", () => {
    expect(find(`Invoice no. BP-7004: pay to ${NEW}`, `Invoice BP-7004, IBAN ${EARLIER}`)).toMatchObject([
      { severity: "danger", params: { invoice: "BP-7004", seen: NEW, known: EARLIER } },
    ]);
  });

  it("is silent about another invoice, and about the same account", () => {
    expect(find(`Invoice BP-7005: pay to ${NEW}`, `Invoice BP-7004, IBAN ${EARLIER}`)).toEqual([]);
    expect(find(`Invoice BP-7004: pay to ${NEW}`, `Invoice BP-7004, IBAN ${NEW}`)).toEqual([]);
  });

  it("reads the number behind the word in seven languages", () => {
    const texts = [
      "Invoice #2026-118",
      "Facture n° 2026-118",
      "Rechnungsnummer: 2026-118",
      "fattura n. 2026-118",
      "Factura nº 2026-118",
      "fatura 2026-118",
      "factuur nr. 2026-118",
    ];
    for (const text of texts) expect(invoiceNumbersIn(text).map(({ value }) => value)).toEqual(["2026-118"]);
    expect(invoiceNumbersIn("Please see the invoice attached, 3 pages")).toEqual([]);
  });
});

describe("payment.amount-differs-between-parts", () => {
  const find = (text: string, invoice: string) =>
    amountDiffersBetweenParts.find(
      factsOf(message({ body: body(text), attachments: [attachment({ text: `IBAN ${RECORDED}\n${invoice}` })] })),
    );

  it("finds an invoice for another amount than the words ask for", () => {
    expect(find("Please pay €8,460.00.", "Total €9,460.00")).toMatchObject([
      { severity: "caution", params: { amount: "EUR 9460.00", expected: "EUR 8460.00", expectedPart: "body" } },
    ]);
  });

  it("finds a code that asks for another amount than the invoice around it", () => {
    const evidence = { part: "code:invoice.pdf", start: 0, end: 8, quote: "EUR94.60" } as const;
    const payments = [payment({ amounts: [{ currency: "EUR", value: 94.6, evidence }] })];
    const mail = (text: string) => message({ attachments: [attachment({ text })] });
    expect(amountDiffersBetweenParts.find(factsWith(mail("Total 84,60 €"), { payments }))).toHaveLength(1);
    expect(amountDiffersBetweenParts.find(factsWith(mail("Netto 84,60 €\nTotal 94,60"), { payments }))).toEqual([]);
  });

  it("finds a link that asks for another amount than the words around it", () => {
    const pay = (text: string, path: string) => {
      const links = [{ start: 0, end: text.length, href: `https://paypal.me/annb/${path}` }];
      return amountDiffersBetweenParts.find(factsOf(message({ body: body(text, { links }) })));
    };
    expect(pay("Pay €250.00 here", "2500EUR")).toMatchObject([
      { severity: "caution", params: { amount: "EUR 2500.00", expected: "EUR 250.00", seenPart: "link" } },
    ]);
    expect(pay("Pay €250.00 here", "250EUR")).toEqual([]);
    expect(pay("Pay here", "250EUR")).toEqual([]);
  });

  it("is silent where the amount stands there in another form, or the words name several", () => {
    expect(find("Please pay €8,460.00.", "Netto 7.109,24 €\nSumme 8.460,00")).toEqual([]);
    expect(find("€100 now and €200 later.", "Total €300")).toEqual([]);
    expect(find("Please pay $500.", "Total €300")).toEqual([]);
  });
});
