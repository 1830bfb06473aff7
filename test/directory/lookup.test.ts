import { growth } from "../support/counted-work";
import { lookupOf } from "../../src/directory/lookup";
import type { Account } from "../../src/directory/account";
import { directory, payee } from "../support/build";

const iban = (value: string): Account => ({ kind: "iban", value, status: "recorded", source: null, since: null });

const northgate = payee({
  name: "Northgate Title Ltd",
  domains: ["northgate.example", "gmail.com"],
  addresses: ["closing@northgate.example", "northgate.title@gmail.com"],
  accounts: [iban("GB29NWBK60161331926819")],
});
const partner = payee({ name: "Partner GmbH", domains: ["partner.example"], addresses: [], accounts: [] });
const dana = { name: "Dana Reyes", addresses: ["dana.reyes@acme.example"] };

const lookup = lookupOf(
  directory({
    ownDomains: ["acme.example"],
    people: [dana],
    payees: [northgate, partner],
    senders: [{ address: "someone@else.example", firstSeen: null, lastSeen: null, count: 3 }],
  }),
  "Me@Acme.example",
);

describe("the own organisation", () => {
  it.each(["acme.example", "mail.ACME.example.", "a.b.acme.example"])("has %s", (domain) => {
    expect(lookup.isOwnDomain(domain)).toBe(true);
  });

  it.each(["example", "notacme.example", "acme.example.evil.example", ""])("does not have %j", (domain) => {
    expect(lookup.isOwnDomain(domain)).toBe(false);
  });

  it("never has a free-mail domain, whatever the directory says", () => {
    expect(lookupOf(directory({ ownDomains: ["gmail.com"] }), "me@gmail.com").isOwnDomain("gmail.com")).toBe(false);
  });

  it("knows the user's address in lower case", () => {
    expect(lookup.me).toBe("me@acme.example");
    expect(lookupOf(directory(), null).me).toBeNull();
  });
});

describe("the payee of an address", () => {
  it.each([
    "CLOSING@northgate.example",
    "anybody@northgate.example",
    "x@mail.northgate.example",
    "northgate.title@gmail.com",
  ])("is found for %s", (address) => {
    expect(lookup.payeeOfAddress(address)).toBe(northgate);
  });

  it.each(["stranger@gmail.com", "x@northgate.example.evil.example", "closing@northgatee.example", "closing", ""])(
    "is nobody for %j",
    (address) => {
      expect(lookup.payeeOfAddress(address)).toBeUndefined();
    },
  );
});

it("finds people and senders by address", () => {
  expect(lookup.personOfAddress("Dana.Reyes@acme.example")).toBe(dana);
  expect(lookup.personOfAddress("dana@acme.example")).toBeUndefined();
  expect(lookup.senderOfAddress("SOMEONE@else.example")?.count).toBe(3);
});

it("finds people and payees by name, in any order and with or without legal form", () => {
  expect(lookup.peopleNamed("REYES, Dana")).toEqual([dana]);
  expect(lookup.payeesNamed("northgate title")).toEqual([northgate]);
  expect(lookup.payeesNamed("Partner")).toEqual([partner]);
  expect(lookup.payeesNamed("")).toEqual([]);
});

it("finds a person by the family name with an initial, and not by a short or shared piece of the name", () => {
  expect(lookup.peopleNamed("D. Reyes")).toEqual([dana]);
  expect(lookup.peopleNamed("Reyes D")).toEqual([dana]);
  expect(lookup.peopleNamed("Reyes")).toEqual([]);
  expect(lookup.peopleNamed("T. Reyes")).toEqual([]);
});

it("finds an account in any spacing, and under the national form of its IBAN", () => {
  const [record] = lookup.accountsOnRecord("iban", "gb29 nwbk 6016 1331 9268 19");
  expect(record?.payee).toBe(northgate);
  expect(lookup.accountsOnRecord("sort-code", "60-16-13/31926819")).toHaveLength(1);
  expect(lookup.accountsOnRecord("iban", "GB29NWBK60161331926818")).toEqual([]);
});

it("treats names that are keys of every object as names", () => {
  expect(lookup.peopleNamed("constructor")).toEqual([]);
  expect(lookup.payeeOfAddress("x@__proto__")).toBeUndefined();
});

it("is built with work in proportion to the number of payees", () => {
  const payees = Array.from({ length: 4000 }, (_, at) =>
    payee({
      name: `Payee Number ${at} GmbH`,
      domains: [`payee${at}.example`],
      addresses: [`ann@payee${at}.example`],
      accounts: [iban(`DE${(at % 90) + 10}37040044${String(at).padStart(10, "0")}`)],
    }),
  );
  const grown = growth((count) => lookupOf(directory({ payees: payees.slice(0, count) }), null), 500);
  expect(grown).toBeLessThan(12);
});
