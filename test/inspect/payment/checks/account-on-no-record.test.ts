import { invalidChecksum } from "../../../../src/inspect/payment/checks/invalid-checksum";
import { unknownAccount } from "../../../../src/inspect/payment/checks/unknown-account";
import { ibanOf } from "../../../support/iban";
import { body, directory, mailbox, message, payee, quotedMessage } from "../../../support/build";
import { account, factsOf, NEW, RECORDED } from "../facts";

describe("an unknown account", () => {
  it("is on no record", () => {
    const [finding] = unknownAccount.find(factsOf(message({ body: body(`IBAN ${NEW}`) })));
    expect(finding).toMatchObject({ severity: "info", params: { seen: NEW, kind: "iban", country: "GB" } });
  });

  it("is unknown although the payee is known, when nothing is on record for them", () => {
    expect(unknownAccount.find(factsOf(message({ body: body(NEW) }), { payee: payee() }))).toHaveLength(1);
  });

  it("is not told when the payee's record differs: that is another finding", () => {
    const northgate = payee({ accounts: [account()] });
    expect(unknownAccount.find(factsOf(message({ body: body(NEW) }), { payee: northgate }))).toEqual([]);
  });

  it("is not one that any payee has on record", () => {
    const book = directory({ payees: [payee({ accounts: [account()] })] });
    expect(unknownAccount.find(factsOf(message({ body: body(RECORDED) }), { directory: book }))).toEqual([]);
  });

  it("is not one that stands only in what the user's side wrote", () => {
    const quoted = [quotedMessage({ from: mailbox("eve@buyer.example"), text: NEW })];
    const facts = factsOf(message({ quoted }), { directory: directory() });
    expect(unknownAccount.find(facts)).toEqual([]);
  });
});

describe("a wrong checksum", () => {
  it.each([
    ["account", "DE88370400440532013000"],
    ["national", ibanOf("ES", "21000418460200051332")],
    ["length", "DE8937040044053201300"],
  ])("is that of the %s", (digits, iban) => {
    expect(invalidChecksum.find(factsOf(message({ body: body(`IBAN: ${iban}`) })))).toMatchObject([
      { code: "payment.invalid-checksum", severity: "info", params: { seen: iban, kind: "iban", digits } },
    ]);
  });

  it("is that of a routing number", () => {
    const text = "Routing number 021000022, account number 4905234251";
    expect(invalidChecksum.find(factsOf(message({ body: body(text) })))[0]?.params.digits).toBe("account");
  });

  it("is never told of a right one, nor of a kind that has none", () => {
    const text = `${NEW} sort code 20-00-00 account 55779911`;
    expect(invalidChecksum.find(factsOf(message({ body: body(text) })))).toEqual([]);
  });
});

it("a flood of accounts makes no flood of findings", () => {
  const text = Array.from({ length: 500 }, (_, at) => ibanOf("DE", String(at).padStart(18, "1"))).join("\n");
  expect(unknownAccount.find(factsOf(message({ body: body(text) })))).toHaveLength(20);
});
