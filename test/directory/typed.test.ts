import {
  typedAccount,
  typedAddress,
  typedDay,
  typedDomain,
  typedOwnDomain,
  typedPhone,
  typedText,
  type Typed,
} from "../../src/directory/typed";
import { ibanOf } from "../support/iban";

const IBAN = ibanOf("DE", "370400440532013000");

/** Returns the value that was read, or the problem. */
const of = (read: Typed<unknown>): unknown => ("value" in read ? read.value : read.mistake.problem);

it.each([
  ["payee.example", "payee.example"],
  [" HTTPS://www.Payee.example/en?x=1 ", "payee.example"],
  ["ann@payee.example", "payee.example"],
  ["bücher.example", "xn--bcher-kva.example"],
  ["gmail.com", "free-mail-domain"],
  ["co.uk", "free-mail-domain"],
  ["payee", "not-a-domain"],
  ["", "empty"],
])("the domain %j is read as %s", (typed, expected) => {
  expect(of(typedDomain(typed))).toBe(expected);
});

it("an own domain is never one of strangers", () => {
  expect(of(typedOwnDomain("@buyer.example"))).toBe("buyer.example");
  expect(of(typedOwnDomain("gmail.com"))).toBe("free-mail-own-domain");
});

it("an address is whole, and in small letters", () => {
  expect(of(typedAddress("Ann@Payee.example"))).toBe("ann@payee.example");
  expect(of(typedAddress("Ann <ann@payee.example>"))).toBe("not-an-address");
});

it.each([
  ["+44 (0)20 7946 0812", null, "+442079460812"],
  ["020 7946 0812", "GB", "+442079460812"],
  ["020 7946 0812", null, "not-international"],
  ["ask Ann", "GB", "not-a-phone"],
  [" ", "GB", "empty"],
])("the number %j typed in %s is %s", (typed, country, expected) => {
  expect(of(typedPhone(typed, country))).toBe(expected);
});

it("an account that was mistyped is not taken", () => {
  expect(of(typedAccount("iban", "de89 3704 0044 0532 0130 00"))).toEqual({ kind: "iban", value: IBAN });
  expect(of(typedAccount("iban", IBAN.replace(/.$/, "1")))).toBe("wrong-checksum");
  expect(of(typedAccount("iban", IBAN.slice(1)))).toBe("not-a-whole-iban");
  expect(of(typedAccount("sort-code", "60-16-13 / 31926819"))).toEqual({ kind: "sort-code", value: "601613/31926819" });
  expect(of(typedAccount("sort-code", "31926819"))).toBe("not-an-account");
});

it("a day has been", () => {
  expect(of(typedDay("2026-02-17", "2026-11-28"))).toBe("2026-02-17");
  expect(of(typedDay("2026-11-29", "2026-11-28"))).toBe("future-day");
  expect(of(typedDay("17 February", "2026-11-28"))).toBe("not-a-date");
});

it("a text without letters is empty, and one that is too long says so", () => {
  expect(of(typedText(" Ann "))).toBe("Ann");
  expect(of(typedText(" "))).toBe("empty");
  expect(of(typedText("x".repeat(1001)))).toBe("too-long");
});
