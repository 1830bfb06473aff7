import { countryUnexpected } from "../../../../src/inspect/payment/checks/country-unexpected";
import { deceptiveCharactersInAccount } from "../../../../src/inspect/payment/checks/deceptive-characters";
import { holderDiffers } from "../../../../src/inspect/payment/checks/holder-differs";
import { irreversibleMethod } from "../../../../src/inspect/payment/checks/irreversible-method";
import type { Payment } from "../../../../src/inspect/payment/payment";
import { body, mailbox, message, payee, quotedMessage } from "../../../support/build";
import { factsOf, payment } from "../../../support/facts";
import { account, NEW, RECORDED } from "../facts";

const northgate = payee({ name: "Northgate Ltd", accounts: [account()] });

/** Returns a payment that names whose account it is. */
function held(name: string, overrides: Partial<Payment> = {}): Payment {
  const evidence = { part: "body", start: 0, end: name.length, quote: name } as const;
  return payment({ value: NEW, country: "GB", holders: [{ name, evidence }], ...overrides });
}

describe("payment.holder-differs", () => {
  const find = (holder: string, told: Parameters<typeof factsOf>[1] = {}, mail = message()) =>
    holderDiffers.find(factsOf(mail, { payments: [held(holder)], ...told }));

  it("compares the holder with the payee, whatever the legal form, accents, order and additions", () => {
    const directory = { payees: [northgate] };
    expect(find("Blue Harbour Trading", { directory })).toMatchObject([
      { severity: "caution", params: { holder: "Blue Harbour Trading", expected: "Northgate Ltd", seen: NEW } },
    ]);
    for (const holder of ["NORTHGATE LIMITED", "Northgate Client Account", "Northgâte"]) {
      expect(find(holder, { directory })).toEqual([]);
    }
  });

  it("is a note where the holder is the sender by name, as with a sole trader", () => {
    expect(find("Ann Payee", { directory: { payees: [northgate] } })).toMatchObject([{ severity: "info" }]);
  });

  it("compares with the creditor whom a stranger names", () => {
    const mail = message({
      from: mailbox("Notices <notices@factor.example>"),
      body: body("TAKE NOTICE that Wattle Creek Joinery has assigned all debts."),
    });
    const directory = { payees: [payee({ name: "Wattle Creek Joinery", domains: [], addresses: [] })] };
    expect(find("Factor Receipts", { directory }, mail)).toMatchObject([
      { severity: "caution", params: { expected: "Wattle Creek Joinery" } },
    ]);
  });

  it("compares with the sender where nobody is known, and only notes what it finds", () => {
    const mail = message({ from: mailbox("Edgar Finch <efinch@seller.example>") });
    expect(find("Tamsin Breck", {}, mail)).toMatchObject([{ severity: "info", params: { expected: "Edgar Finch" } }]);
    expect(find("E Finch Holdings", {}, mail)).toEqual([]);
    expect(find("Seller GmbH", {}, message({ from: mailbox("Billing <billing@seller.example>") }))).toEqual([]);
  });

  it("is silent where the account is on record with the payee", () => {
    const payments = [held("Blue Harbour Trading", { value: RECORDED })];
    const facts = factsOf(message(), { payments, directory: { payees: [northgate] } });
    expect(holderDiffers.find(facts)).toEqual([]);
  });
});

describe("payment.country-unexpected", () => {
  const abroad = payment({ value: NEW, country: "GB" });

  it("compares with the payee's accounts on record", () => {
    const facts = factsOf(message(), { payments: [abroad], directory: { payees: [northgate] } });
    expect(countryUnexpected.find(facts)).toMatchObject([
      { severity: "caution", params: { country: "GB", expected: "DE", source: "record" } },
    ]);
  });

  it("compares with the earlier conversation where nothing is on record", () => {
    const earlier = payment({ value: RECORDED, parts: ["quoted:1"] });
    const quoted = [quotedMessage({ from: mailbox("Bob <bob@buyer.example>"), text: RECORDED })];
    const facts = factsOf(message({ quoted }), { payments: [abroad, earlier] });
    expect(countryUnexpected.find(facts)).toMatchObject([{ severity: "caution", params: { source: "thread" } }]);
  });

  it("only notes another country than that of telephone numbers, or of the sender's domain", () => {
    const phones = [{ number: "+4989550143", source: null, since: null }];
    const called = factsOf(message(), { payments: [abroad], directory: { payees: [payee({ phones })] } });
    expect(countryUnexpected.find(called)).toMatchObject([{ severity: "info", params: { source: "phone" } }]);
    const german = message({ from: mailbox("Ann <ann@payee-druck.de>") });
    expect(countryUnexpected.find(factsOf(german, { payments: [abroad] }))).toMatchObject([
      { severity: "info", params: { expected: "DE", source: "domain" } },
    ]);
  });

  it("is silent about the same country, endings that everybody buys, and accounts on record", () => {
    const british = message({ from: mailbox("Ann <ann@payee.co.uk>") });
    expect(countryUnexpected.find(factsOf(british, { payments: [abroad] }))).toEqual([]);
    const worldwide = message({ from: mailbox("Ann <ann@payee.io>") });
    expect(countryUnexpected.find(factsOf(worldwide, { payments: [abroad] }))).toEqual([]);
    const both = payee({ accounts: [account(), account({ value: NEW })] });
    const facts = factsOf(message(), { payments: [abroad], directory: { payees: [both] } });
    expect(countryUnexpected.find(facts)).toEqual([]);
  });
});

describe("payment.irreversible-method", () => {
  const wallet = payment({ kind: "btc", value: "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", country: null });

  it("finds wallets and gift cards, and notes links", () => {
    const find = (kind: Payment["kind"]) =>
      irreversibleMethod.find(factsOf(message(), { payments: [payment({ kind, value: wallet.value })] }));
    expect(find("btc")).toMatchObject([{ severity: "caution", params: { method: "crypto", kind: "btc" } }]);
    expect(find("gift-card")).toMatchObject([{ severity: "caution", params: { method: "gift-card" } }]);
    expect(find("pay-link")).toMatchObject([{ severity: "info", params: { method: "link" } }]);
  });

  it("finds cash services where money is asked for", () => {
    const mail = message({ body: body("Please send it by Western Union today.") });
    expect(irreversibleMethod.find(factsOf(mail, { acts: ["language.payment-instruction"] }))).toMatchObject([
      { severity: "caution", params: { method: "cash", seen: "Western Union" }, evidence: [{ start: 18, end: 31 }] },
    ]);
    expect(irreversibleMethod.find(factsOf(mail))).toEqual([]);
  });

  it("is silent about bank accounts, and notes a wallet on record", () => {
    expect(irreversibleMethod.find(factsOf(message(), { payments: [payment()] }))).toEqual([]);
    const payees = [payee({ accounts: [account({ kind: "btc", value: wallet.value })] })];
    const facts = factsOf(message(), { payments: [wallet], directory: { payees } });
    expect(irreversibleMethod.find(facts)).toMatchObject([{ severity: "info" }]);
  });
});

describe("payment.deceptive-characters", () => {
  const written = (quote: string) =>
    deceptiveCharactersInAccount.find(
      factsOf(message(), {
        payments: [payment({ evidence: [{ part: "body", start: 0, end: quote.length, quote }] })],
      }),
    );

  it("finds letters of another script inside an account", () => {
    expect(written("DЕ89 3704")).toMatchObject([{ severity: "danger", params: { written: "DЕ89 3704" } }]);
  });

  it("is silent about plain, full-width and wrapped ones", () => {
    for (const quote of ["DE89 3704", "ＤＥ８９", "DE89\u00ad3704"]) expect(written(quote)).toEqual([]);
  });
});
