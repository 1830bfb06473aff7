import { growth } from "../support/counted-work";
import { bankDetailsIn } from "../../src/events/bank-details";
import { ibanOf } from "../support/iban";

test.each([
  ["an IBAN in groups", `Our new IBAN is ${ibanOf("DE", "370400440532013000")}.`],
  [
    "an IBAN without spaces, in small letters",
    ibanOf("FR", "20041010050500013M02606").replaceAll(" ", "").toLowerCase(),
  ],
  ["a US account", "Routing number: 021000021\nAccount number: 4455667788"],
  ["a UK account", "Sort code 12-34-56, account no. 31926819"],
  ["an Australian account", "BSB: 062-000 Account: 12345678"],
  ["an account with its BIC", "SWIFT code: DEUTDEFF, account number 0532013000"],
  ["a Mexican account", "CLABE: 032180000118359719"],
  ["a French account without an IBAN", "RIB : 20041 01005 0500013M026 06"],
])("finds %s", (_what, text) => {
  expect(bankDetailsIn(text)).not.toBeNull();
});

test.each([
  ["an IBAN whose check digits are wrong", "DE00 3704 0044 0532 0130 00"],
  ["an order number", "Your order DE12345 of account 4711 is on its way."],
  ["an account without a bank", "Your account number is 4455667788; please log in."],
  ["a bank without an account", "Our sort code is 12-34-56."],
  ["words about accounts", "Did the routing of the account change? Call me on 020 7946 0812."],
  ["nothing", ""],
])("finds nothing in %s", (_what, text) => {
  expect(bankDetailsIn(text)).toBeNull();
});

test("masks what it found", () => {
  expect(bankDetailsIn(ibanOf("DE", "370400440532013000"))).toEqual({ kind: "iban", masked: "DE89 •••• 3000" });
  expect(bankDetailsIn("BSB: 062-000 Account: 12345678")).toEqual({ kind: "account", masked: "•••• 5678" });
});

test.each(["DE89 ", "account ", "1 ", "iban DE"])("does work in proportion to a hostile text of %j", (piece) => {
  expect(growth((count) => bankDetailsIn(piece.repeat(count)), 5000)).toBeLessThan(12);
});
