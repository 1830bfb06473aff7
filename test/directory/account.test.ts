import { hasFormOf, isAccount, maskedAccount, normalAccount } from "../../src/directory/account";
import { PAYMENT_KINDS, type PaymentKind } from "../../src/directory/payment-kind";
import { accountKey } from "../../src/directory/account-key";

describe("a normalised account", () => {
  it.each<[PaymentKind, string, string]>([
    ["iban", "de89 3704 0044 0532 0130 00", "DE89370400440532013000"],
    ["iban", "ＤＥ８９ 3704-0044.0532 0130 00", "DE89370400440532013000"],
    ["bic", "deut de ff", "DEUTDEFF"],
    ["aba", "0210-0002-1 / 12-3456-789", "021000021/123456789"],
    ["aba", "021000021 123456789", "021000021/123456789"],
    ["sort-code", "20-00-00/5577 9911", "200000/55779911"],
    ["bsb", "062-000/1234 5678", "062000/12345678"],
    ["ca-transit", "00012-003/1234567", "00012-003/1234567"],
    ["ca-transit", "000300012/1234567", "00012-003/1234567"],
    ["ifsc", "hdfc0000001/0012 3456 789", "HDFC0000001/00123456789"],
    ["btc", " BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4 ", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
    ["btc", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
    ["eth", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"],
  ])("of kind %s: %s is %s", (kind, written, expected) => {
    expect(normalAccount(kind, written)).toBe(expected);
    expect(hasFormOf(kind, expected)).toBe(true);
  });

  it.each(PAYMENT_KINDS)("of kind %s is the same when taken twice", (kind) => {
    const once = normalAccount(kind, " Ab-12 34/567890 ");
    expect(normalAccount(kind, once)).toBe(once);
  });
});

describe("a masked account", () => {
  it.each<[PaymentKind, string, string]>([
    ["iban", "DE89370400440532013000", "DE89 •••• 3000"],
    ["sort-code", "200000/55779911", "200000 •••• 9911"],
    ["aba", "021000021/1234", "021000021 •••• 34"],
    ["bic", "DEUTDEFF", "DEUTDEFF"],
    ["eth", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "0x5a •••• eaed"],
    ["payid", "ab", "•••• b"],
  ])("of kind %s: %s is %s", (kind, value, expected) => {
    expect(maskedAccount(kind, value)).toBe(expected);
  });
});

it("is to be compared with the records only when it says where money would go", () => {
  expect(isAccount("iban")).toBe(true);
  expect(isAccount("bic")).toBe(false);
});

describe("the same account under two kinds", () => {
  it.each<[string, string, PaymentKind, string]>([
    ["GB, sort code and account", "GB29NWBK60161331926819", "sort-code", "60-16-13/31926819"],
    ["IE, sort code and account", "IE29AIBK93115212345678", "sort-code", "931152/12345678"],
    ["FR, RIB", "FR1420041010050500013M02606", "rib", "20041 01005 0500013M026 06"],
    ["ES, CCC", "ES9121000418450200051332", "ccc", "2100 0418 45 0200051332"],
    ["IT, CIN, ABI, CAB and account", "IT60X0542811101000000123456", "cin", "X 05428 11101 000000123456"],
    ["DE, Bankleitzahl and account without leading zeros", "DE89370400440532013000", "blz", "370 400 44/532013000"],
    ["CH, QR-IBAN", "CH4431999123000889012", "qr-iban", "CH44 3199 9123 0008 8901 2"],
  ])("has one key: %s", (_, iban, kind, value) => {
    expect(accountKey("iban", iban)).toBe(accountKey(kind, value));
  });

  it("has another key when one digit differs", () => {
    expect(accountKey("sort-code", "601613/31926818")).not.toBe(accountKey("iban", "GB29NWBK60161331926819"));
  });

  it("is not read out of an IBAN whose check digits are wrong", () => {
    expect(accountKey("iban", "GB30NWBK60161331926819")).not.toBe(accountKey("sort-code", "601613/31926819"));
  });
});
