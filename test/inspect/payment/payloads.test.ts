import { findPayments } from "../../../src/inspect/payment/find-payments";
import { isRightCrc } from "../../../src/inspect/payment/payloads/crc16";
import { paymentsIn, seenIn } from "./find";

function paymentsInCode(lines: readonly string[], newline = "\n") {
  return findPayments([{ part: "code:invoice.png", text: lines.join(newline), links: [] }]);
}

const EPC = ["BCD", "002", "1", "SCT", "COBADEFFXXX", "Müller Bau GmbH", "DE89370400440532013000", "EUR1250.50"];

describe("a European payment code (EPC069-12)", () => {
  it.each(["\n", "\r\n"])("names bank, holder, account and amount, with line ends %j", (newline) => {
    expect(paymentsInCode([...EPC, "", "", "Rechnung 55"], newline)).toMatchObject([
      { kind: "bic", value: "COBADEFFXXX" },
      {
        kind: "iban",
        value: "DE89370400440532013000",
        valid: true,
        parts: ["code:invoice.png"],
        holders: [{ name: "Müller Bau GmbH", evidence: { part: "code:invoice.png", quote: "Müller Bau GmbH" } }],
        amounts: [{ currency: "EUR", value: 1250.5, evidence: { quote: "EUR1250.50" } }],
      },
    ]);
  });

  it("may leave out the BIC and the amount", () => {
    expect(paymentsInCode(["BCD", "002", "1", "SCT", "", "A B", "DE89370400440532013000"])).toMatchObject([
      { kind: "iban", amounts: [] },
    ]);
  });

  it("with a wrong IBAN is reported", () => {
    const wrong = EPC.map((line) => line.replace("DE89", "DE88"));
    expect(paymentsInCode(wrong)[1]).toMatchObject({ value: "DE88370400440532013000", valid: false });
  });
});

const SPC_END = ["", "", "", "", "", "", "", "1949.75", "CHF", "S", "Pia", "", "", "", "", "CH", "QRR"];
const SPC = [
  ...["SPC", "0200", "1", "CH4431999123000889012", "S", "Robert Schneider AG", "Rue du Lac", "1268", "2501", "Biel"],
  ...["CH", ...SPC_END, "210000000003139471430009017", "", "EPD"],
];

describe("a Swiss QR-bill (SIX Implementation Guidelines)", () => {
  it("names the QR-IBAN, the creditor and the amount; its reference is no account", () => {
    expect(paymentsInCode(SPC, "\r\n")).toMatchObject([
      {
        kind: "qr-iban",
        value: "CH4431999123000889012",
        valid: true,
        holders: [{ name: "Robert Schneider AG" }],
        amounts: [{ currency: "CHF", value: 1949.75 }],
      },
    ]);
  });
});

/** The example of the Manual do BR Code (Banco Central do Brasil). */
const BR_CODE =
  "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D";

describe("a Brazilian Pix code (Manual do BR Code, EMVCo)", () => {
  it("names the key and the receiver, in a code or copied into the text", () => {
    expect(paymentsIn(`Pix copia e cola: ${BR_CODE}`)).toMatchObject([
      {
        kind: "pix",
        value: "123e4567-e12b-12d1-a456-426655440000",
        valid: true,
        holders: [{ name: "Fulano de Tal" }],
      },
    ]);
    expect(paymentsInCode([BR_CODE])).toHaveLength(1);
  });

  it("has a CRC-16, and is reported when that is wrong", () => {
    expect(isRightCrc(BR_CODE)).toBe(true);
    expect(paymentsIn(BR_CODE.replace("Tal", "Sal"))).toMatchObject([{ valid: false }]);
  });

  it("may be fetched from an address, and name an amount", () => {
    const account = "0014br.gov.bcb.pix2525pix.example.com/qr/v2/abc";
    const code = `00020126${account.length}${account}5303986540510.005802BR5903Ana6004Lima63040000`;
    expect(paymentsInCode([code])).toMatchObject([
      { kind: "pix", value: "pix.example.com/qr/v2/abc", amounts: [{ currency: "BRL", value: 10 }] },
    ]);
  });

  it.each(["0002019999999999", "000201", "00020126580014br.gov.bcb.pix"])("is not %j", (text) => {
    expect(seenIn(text)).toEqual([]);
  });
});

describe("an address of a payment scheme", () => {
  it("of Bitcoin names the amount (BIP-21)", () => {
    expect(paymentsIn("bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=0.5&label=Ann")).toMatchObject([
      { kind: "btc", valid: true, holders: [{ name: "Ann" }], amounts: [{ currency: "BTC", value: 0.5 }] },
    ]);
  });

  it("of Ethereum names the receiver of tokens, not their contract (EIP-681)", () => {
    const receiver = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
    const uri = `ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/transfer?address=${receiver}&uint256=1`;
    expect(seenIn(uri)).toEqual([`eth ${receiver.toLowerCase()}`]);
  });

  it("of UPI names the receiver and the amount (NPCI, UPI linking specification)", () => {
    expect(paymentsIn("upi://pay?pa=shop@ybl&pn=Shop%20Ltd&am=250.00&cu=INR")).toMatchObject([
      { kind: "upi", value: "shop@ybl", holders: [{ name: "Shop Ltd" }], amounts: [{ currency: "INR", value: 250 }] },
    ]);
  });

  it("of RFC 8905 names an IBAN", () => {
    expect(paymentsIn("payto://iban/DE89370400440532013000?amount=EUR:200.0&receiver-name=Ann")).toMatchObject([
      { kind: "iban", holders: [{ name: "Ann" }], amounts: [{ currency: "EUR", value: 200 }] },
    ]);
  });

  it("is read from a link's target", () => {
    const links = [{ start: 0, end: 3, href: "upi://pay?pa=shop@ybl&pn=Shop" }];
    expect(findPayments([{ part: "body", text: "Pay", links }])).toMatchObject([{ kind: "upi", value: "shop@ybl" }]);
  });
});

it("another payload is no payment", () => {
  expect(paymentsInCode(["https://northgate.example/menu"])).toEqual([]);
  expect(paymentsInCode(["BCD", "002"])).toEqual([]);
  expect(paymentsInCode(["BEGIN:VCARD", "TEL:+15550100", "END:VCARD"])).toEqual([]);
});
