import { printedAccount, printedRanges } from "../../../src/taskpane/presenters/printed-account";

it("groups an IBAN as on paper, sets two fields apart and leaves the rest alone", () => {
  expect(printedAccount("iban", "GB29NWBK60161331926819")).toBe("GB29 NWBK 6016 1331 9268 19");
  expect(printedAccount("aba", "021000021/4905234251")).toBe("021000021 / 4905234251");
  expect(printedAccount("pay-link", "paypal.me/annb")).toBe("paypal.me/annb");
  expect(printedAccount("clabe", "002010077777777771")).toBe("002010077777777771");
});

it.each([
  ["iban", "GB29NWBK60161331926819", { start: 2, end: 9 }, "29 NWBK 6"],
  ["aba", "021000021/4905234251", { start: 8, end: 11 }, "1 / 4"],
  ["iban", "GB29NWBK60161331926819", { start: 4, end: 8 }, "NWBK"],
] as const)("what is marked stays marked (%s)", (kind, value, range, marked) => {
  const [{ start, end } = { start: 0, end: 0 }] = printedRanges(kind, value, [range]);
  expect(printedAccount(kind, value).slice(start, end)).toBe(marked);
});
