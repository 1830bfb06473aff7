import { lookupOf } from "../../../src/directory/lookup";
import { knownPayments } from "../../../src/inspect/payment/known-payments";
import { directory, payee } from "../../support/build";
import { payment } from "../../support/facts";
import { account, NEW, RECORDED } from "./facts";
import { paymentsIn } from "./find";

const northgate = payee({ name: "Northgate", accounts: [account({ status: "verified", source: "call" })] });
const other = payee({ name: "Other" });
const lookup = lookupOf(directory({ payees: [northgate, other] }), null);
const payments = paymentsIn(`${RECORDED} or ${NEW}`);

it("says from where and since when an account is known", () => {
  expect(knownPayments(payments, lookup, northgate).map(({ known, record }) => ({ known, record }))).toEqual([
    { known: true, record: { payee: "Northgate", status: "verified", source: "call", since: "2026-02-17" } },
    { known: false, record: null },
  ]);
});

it("knows nothing of one payee's account in a message from another", () => {
  expect(knownPayments(payments, lookup, other).map(({ known }) => known)).toEqual([false, false]);
});

it("knows any payee's account in a message from nobody in particular", () => {
  expect(knownPayments(payments, lookup, null).map(({ known }) => known)).toEqual([true, false]);
});

it("knows no bank code, last digits or account number without its bank, though they were recorded", () => {
  const parts = [
    account({ kind: "bic", value: "COBADEFFXXX" }),
    account({ kind: "masked", value: "*3000" }),
    account({ kind: "swift-field", value: "4905234251" }),
  ];
  const careless = payee({ accounts: parts });
  const seen = parts.map(({ kind, value }) => payment({ kind, value }));
  const book = lookupOf(directory({ payees: [careless] }), null);
  expect(knownPayments(seen, book, careless).map(({ known }) => known)).toEqual([false, false, false]);
});
