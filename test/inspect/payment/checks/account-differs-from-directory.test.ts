import { accountDiffersFromDirectory } from "../../../../src/inspect/payment/checks/account-differs-from-directory";
import type { Act } from "../../../../src/inspect/language/act";
import { attachment, body, directory, mailbox, message, payee, quotedMessage } from "../../../support/build";
import { account, factsOf, NEW, RECORDED } from "../facts";

const northgate = payee({ name: "Northgate", accounts: [account()] });

function find(text: string, overrides: Parameters<typeof message>[0] = {}) {
  const mail = message({ body: body(text), ...overrides });
  return accountDiffersFromDirectory.find(factsOf(mail, { payee: northgate, directory: directory() }));
}

it("shows the account of the message beside the one on record, with its date", () => {
  expect(find(`Please pay to ${NEW}`)).toEqual([
    {
      code: "payment.account-differs-from-directory",
      severity: "caution",
      params: {
        seen: NEW,
        kind: "iban",
        payee: "Northgate",
        recordedFor: "",
        known: RECORDED,
        knownKind: "iban",
        since: "2026-02-17",
        status: "recorded",
      },
      evidence: [{ part: "body", start: 14, end: 36, quote: NEW }],
    },
  ]);
});

it("looks into attachments and codes as well", () => {
  const code = attachment({ name: "qr.png", codes: [{ payload: `BCD\n${NEW}` }] });
  const pdf = attachment({ text: `IBAN ${NEW}` });
  expect(find("See attached", { attachments: [pdf, code] })[0]?.evidence.map(({ part }) => part)).toEqual([
    "attachment:invoice.pdf",
    "code:qr.png",
  ]);
});

it("compares with the record of the same kind, and of those with the newest", () => {
  const several = payee({
    accounts: [
      account({ kind: "sort-code", value: "200000/55779911", since: "2026-10-01" }),
      account({ since: "2024-01-01" }),
      account({ value: "NL91ABNA0417164300", since: "2025-01-01" }),
    ],
  });
  const [finding] = accountDiffersFromDirectory.find(factsOf(message({ body: body(NEW) }), { payee: several }));
  expect(finding?.params.known).toBe("NL91ABNA0417164300");
});

it("takes a sort code for the same account as the IBAN that contains it", () => {
  const british = payee({ accounts: [account({ value: NEW })] });
  const text = "Sort code 60-16-13, account number 31926819";
  expect(accountDiffersFromDirectory.find(factsOf(message({ body: body(text) }), { payee: british }))).toEqual([]);
});

it("names the other payee whose account it is, also where this payee has none on record", () => {
  const harbour = payee({ name: "Blue Harbour", accounts: [account({ value: NEW })] });
  const mail = message({ body: body(NEW) });
  const findFor = (name: string, accounts = [account()]) =>
    accountDiffersFromDirectory.find(
      factsOf(mail, { payee: payee({ name, accounts }), directory: directory({ payees: [harbour] }) }),
    );
  expect(findFor("Northgate")).toMatchObject([{ params: { recordedFor: "Blue Harbour", known: RECORDED } }]);
  const [finding] = findFor("Northgate", []);
  expect(finding).toMatchObject({ severity: "caution", params: { seen: NEW, recordedFor: "Blue Harbour" } });
  expect(finding?.params).not.toHaveProperty("known");
  expect(findFor("Blue Harbour Ltd", [])).toEqual([]);
});

describe("finds nothing", () => {
  it("when the account is on record", () => {
    expect(find(`IBAN ${RECORDED}`)).toEqual([]);
  });

  it("when the other account stands only in what the user's side wrote", () => {
    const quoted = [quotedMessage({ from: mailbox("eve@buyer.example"), text: NEW })];
    expect(find("Thanks", { quoted })).toEqual([]);
  });

  it("when only the bank is named", () => {
    expect(find("BIC: NWBKGB2L")).toEqual([]);
  });

  it("when the payee has no account on record, or the message comes from no payee", () => {
    const facts = message({ body: body(NEW) });
    expect(accountDiffersFromDirectory.find(factsOf(facts, { payee: payee() }))).toEqual([]);
    expect(accountDiffersFromDirectory.find(factsOf(facts))).toEqual([]);
  });
});

it("takes a bare forward for the sender's own words", () => {
  expect(find("  \n", { quoted: [quotedMessage({ text: NEW })] })).toHaveLength(1);
});

describe("a stranger who redirects what is owed to a payee on record", () => {
  const notice = `Blue Harbour Freight has assigned its claims to us. Pay to ${NEW}`;
  const debtor = { directory: directory({ payees: [payee({ name: "Blue Harbour Freight", accounts: [account()] })] }) };
  const act = (code: Act["code"]): Act => ({
    code,
    language: "en",
    evidence: { part: "body", start: 0, end: 4, quote: "Blue" },
  });
  const findIn = (text: string, acts: readonly Act[]) =>
    accountDiffersFromDirectory.find({ ...factsOf(message({ body: body(text) }), debtor), acts });

  it("is held against the record of the payee whom the words name", () => {
    expect(findIn(notice, [act("language.account-change")])).toMatchObject([
      { severity: "caution", params: { seen: NEW, payee: "Blue Harbour Freight", known: RECORDED } },
    ]);
  });

  it("is not where the payee is only named, as a reference or a carrier", () => {
    expect(findIn(`Our goods came with Blue Harbour Freight. Pay to ${NEW}`, [])).toEqual([]);
    expect(findIn(notice, [act("language.payment-instruction")])).toEqual([]);
  });
});
