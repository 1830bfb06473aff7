import { isRightKey } from "../../../../src/inspect/payment/kinds/pix";
import { isAbn } from "../../../../src/inspect/payment/kinds/payid";
import { findPayments } from "../../../../src/inspect/payment/find-payments";
import { seenIn } from "../find";

describe("a Brazilian Pix key", () => {
  it.each([
    ["a random key", "chave Pix: 123e4567-e89b-12d3-a456-426614174000", "pix 123e4567-e89b-12d3-a456-426614174000"],
    ["an e-mail address", "PIX: Pagamentos@loja.example", "pix pagamentos@loja.example"],
    ["a person's tax number", "Chave PIX CPF 529.982.247-25", "pix 52998224725"],
    ["a company's tax number", "Pix (CNPJ): 11.222.333/0001-81", "pix 11222333000181"],
    ["a company's new tax number with letters", "Pix CNPJ 12.ABC.345/01DE-35", "pix 12ABC34501DE35"],
    ["a telephone number", "Pix: +55 11 98765-4321", "pix +5511987654321"],
  ])("may be %s", (_, text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it("with wrong check digits is reported (Receita Federal, CPF and CNPJ)", () => {
    expect(seenIn("Chave PIX CPF 529.982.247-26")).toEqual(["pix 52998224726!"]);
    expect(isRightKey("11222333000182")).toBe(false);
    expect(isRightKey("11987654321")).toBeNull();
  });

  it.each([
    "CNPJ 11.222.333/0001-81",
    "Enviamos o Pix. Contato: ana@loja.example",
    "pedido 52998224725",
    "Pague por Pix. Pedido 11222333000181",
  ])("is not in %j", (text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe("an Australian PayID", () => {
  it.each([
    ["PayID: accounts@ridge.example", "payid accounts@ridge.example"],
    ["PayID 0412 345 678", "payid 0412345678"],
    ["PayID (ABN): 51 824 753 556", "payid 51824753556"],
    ["PayID (ABN): 51 824 753 557", "payid 51824753557!"],
  ])("is found in %j", (text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it("that is a business number has a sum divisible by 89 (Australian Business Register)", () => {
    expect(isAbn("51824753556")).toBe(true);
    expect(isAbn("51824753565")).toBe(false);
  });

  it("is no business number without the label", () => {
    expect(seenIn("Ridge Pty Ltd, ABN 51 824 753 556")).toEqual([]);
  });
});

describe("an Indian UPI address", () => {
  it.each([
    ["UPI ID: ann.payee@newbank", "upi ann.payee@newbank"],
    ["pay me at Ann.Payee@okaxis please", "upi ann.payee@okaxis"],
    ["GPay: 9876543210@ybl.", "upi 9876543210@ybl"],
  ])("is found in %j", (text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it.each(["UPI ID: ann@bank.example", "git@host", "see you @ok"])("is not in %j", (text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe("an Interac e-Transfer", () => {
  it.each([
    ["Please send an Interac e-Transfer to pay@northgate.example.", "interac pay@northgate.example"],
    ["Virement Interac : comptes@loiseau.example", "interac comptes@loiseau.example"],
    ["e-transfer to 416-555-0143", "interac 4165550143"],
  ])("is found in %j", (text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it.each([
    "Your Interac e-Transfer has been sent. Contact ann@x.example",
    "Interac e-Transfer from notify@payments.interac.ca",
  ])("is not in %j", (text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe("a payment page or service", () => {
  it.each([
    ["paypal.me/AnnB", "pay-link paypal.me/annb"],
    ["https://www.paypal.com/paypalme/AnnB", "pay-link paypal.me/annb"],
    ["https://wise.com/pay/me/annb22", "pay-link wise.com/pay/annb22"],
    ["https://revolut.me/annb", "pay-link revolut.me/annb"],
    ["https://cash.app/$annb", "pay-link cash.app/$annb"],
    ["Cash App $AnnB", "pay-link cash.app/$annb"],
    ["https://venmo.com/u/ann-bee", "pay-link venmo.com/u/ann-bee"],
    ["Venmo: @ann-bee", "pay-link venmo.com/u/ann-bee"],
    ["Pay here: https://buy.stripe.com/9AQ5nZ.", "pay-link buy.stripe.com/9AQ5nZ"],
    ["Zelle: 212-555-0143", "pay-link zelle:2125550143"],
    ["Zelle to ann@northgate.example", "pay-link zelle:ann@northgate.example"],
    ["PayPal: ann@northgate.example", "pay-link paypal:ann@northgate.example"],
  ])("is found in %j", (text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it.each([
    "https://www.paypal.com/signin",
    "https://wise.com/help",
    "https://stripe.com/docs",
    "https://notpaypal.me/annb",
    "https://paypal.me.example/annb",
    "service@paypal.com wrote: PayPal receipt from service@paypal.com",
    "Price $annual",
  ])("is not in %j", (text) => {
    expect(seenIn(text)).toEqual([]);
  });

  it("is read from the target of a link, and points at the words of the link", () => {
    const target = (href: string) =>
      findPayments([{ part: "body", text: "Please pay here today", links: [{ start: 11, end: 15, href }] }]);
    const [direct] = target("https://paypal.me/AnnB/250EUR");
    expect(direct).toMatchObject({
      value: "paypal.me/annb",
      evidence: [{ start: 11, end: 15, quote: "here" }],
      amounts: [{ currency: "EUR", value: 250 }],
    });
    expect(target("https://rewriter.example/?url=https%3A%2F%2Fpaypal.me%2FAnnB&data=05")).toHaveLength(1);
    expect(target("https://rewriter.example/?url=https%253A%252F%252Fpaypal.me%252FAnnB")).toHaveLength(1);
    expect(target("https://northgate.example/%zz")).toEqual([]);
  });
});

describe("an account with hidden digits", () => {
  it.each([
    ["account ending in 4471", "masked *4471"],
    ["acct. x4471", "masked *4471"],
    ["Konto ****4471", "masked *4471"],
    ["Konto mit den Endziffern 4471", "masked *4471"],
    ["compte se terminant par 4471", "masked *4471"],
    ["conto che termina con 4471", "masked *4471"],
    ["cuenta terminada en 4471", "masked *4471"],
    ["conta que termina em 4471", "masked *4471"],
    ["rekening eindigend op 4471", "masked *4471"],
    ["DE89 **** **** **** **** 00", "masked DE89*00"],
    ["IBAN GB29 XXXX XXXX XXXX XXXX 19", "masked GB29*19"],
    ["Sort code XX-XX-12", "masked *12"],
    ["account •••• 4471", "masked *4471"],
  ])("is found in %j", (text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it.each(["Visa ending in 4471", "your card ****4471", "order #4471", "ext. x4471", "ending 4471", "*** 2026 ***"])(
    "is not in %j",
    (text) => {
      expect(seenIn(text)).toEqual([]);
    },
  );
});

describe("the code of a gift card", () => {
  it.each([
    ["Apple gift card, code: XKQ4M7ZP2WRD9HTN", "gift-card XKQ4M7ZP2WRD9HTN"],
    ["Here is the Amazon gift card. Claim code: X2K9-PM47QL-8RT3", "gift-card X2K9PM47QL8RT3"],
    ["Gutscheinkarte, Gutscheincode: 6039 5512 8821 4470", "gift-card 6039551288214470"],
  ])("is found in %j", (text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it.each(["Discount code: XKQ4M7ZP2WRD9HTN", "gift card order no. XKQ4M7ZP2WRD9HTN", "gift card code: SUMMER"])(
    "is not in %j",
    (text) => {
      expect(seenIn(text)).toEqual([]);
    },
  );
});

describe("a Brazilian tax number without the label of a key", () => {
  it.each([
    ["a company's below a request for Pix", "Pode pagar por Pix ainda hoje?\n\nOficina Olmo\n11.222.333/0001-81"],
    ["a company's that is labelled as such", "Pagamento somente via Pix. CNPJ: 11.222.333/0001-81"],
    ["a company's before the word", "11.222.333/0001-81 é a chave"],
  ])("is a key: %s", (_, text) => {
    expect(seenIn(text)).toEqual(["pix 11222333000181"]);
  });

  it.each([
    ["where Pix is not named", "Pagamento por boleto. CNPJ 11.222.333/0001-81"],
    ["beside the access key of an invoice", "NF-e, chave de acesso no anexo. Emitente: CNPJ 11.222.333/0001-81"],
    ["far from the word", `Aceitamos Pix. ${"Obrigado pela visita. ".repeat(20)} CNPJ 11.222.333/0001-81`],
    ["with wrong check digits", "Pode pagar por Pix ainda hoje, como combinado. CNPJ 11.222.333/0001-82"],
    [
      "without its marks, as orders are written",
      "Pode pagar por Pix ainda hoje, como combinado, o pedido 11222333000181",
    ],
  ])("is none %s", (_, text) => {
    expect(seenIn(text)).toEqual([]);
  });

  it("is none where another key is given", () => {
    expect(seenIn("Chave Pix: caixa@olmo.example\nOficina Olmo, CNPJ 11.222.333/0001-81")).toEqual([
      "pix caixa@olmo.example",
    ]);
  });
});

describe("a service that pays by telephone number", () => {
  it.each([
    ["Bizum: 612 345 678", "pay-link bizum:612345678"],
    ["pague por MB WAY para 912 345 678", "pay-link mb-way:912345678"],
    ["Swish 123 456 78 90", "pay-link swish:1234567890"],
    ["TWINT: +41 79 123 45 67", "pay-link twint:+41791234567"],
    ["BLIK na telefon 512 345 678", "pay-link blik:512345678"],
    ["FPS ID: 12345678", "pay-link fps:12345678"],
    ["Wero ann@payee.example", "pay-link wero:ann@payee.example"],
  ])("is found in %j", (text, expected) => {
    expect(seenIn(text)).toEqual([expected]);
  });

  it.each(["You can pay by Bizum. Tel. 912 345 678", "MB WAY, PayPal e cartão", "Invoice 12345678, by FPS"])(
    "is not in %j",
    (text) => {
      expect(seenIn(text)).toEqual([]);
    },
  );
});
