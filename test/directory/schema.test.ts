import fc from "fast-check";
import { MAX_ENTRIES, parseDirectory, type ParsedDirectory } from "../../src/directory/schema";
import type { Directory } from "../../src/directory/directory";

const IBAN = "DE89370400440532013000";

function parsed(value: unknown): ParsedDirectory {
  return parseDirectory(JSON.stringify(value));
}

function directoryOf(value: unknown): Directory {
  const result = parsed(value);
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  return result.directory;
}

function mistakesOf(value: unknown): readonly string[] {
  const result = parsed(value);
  return "errors" in result ? result.errors.map(({ path, problem }) => `${path}: ${problem}`) : [];
}

function warningsOf(value: unknown): readonly string[] {
  const result = parsed(value);
  return "errors" in result ? [] : result.warnings.map(({ path, problem }) => `${path}: ${problem}`);
}

describe("a directory file", () => {
  it("may be empty, and begin with a byte order mark", () => {
    expect(parseDirectory("\uFEFF{}")).toEqual({
      directory: {
        ownDomains: [],
        people: [],
        payees: [],
        senders: [],
        sameCompany: [],
        genuine: [],
        fraudIndicators: [],
      },
      warnings: [],
    });
  });

  it("takes the short forms: phones and senders as texts, accounts without status", () => {
    const directory = directoryOf({
      ownDomains: ["ACME.example."],
      people: [{ name: " Dana Reyes ", addresses: ["Dana.Reyes@ACME.example"] }],
      payees: [
        {
          name: "Northgate Title",
          domains: ["Northgate-Title.example"],
          phones: ["+1 (202) 555-0143", "0044 20 7946 0000"],
          accounts: [{ kind: "iban", value: "de89 3704 0044 0532 0130 00" }],
        },
      ],
      senders: ["Someone@Partner.example"],
    });
    expect(directory).toEqual({
      ownDomains: ["acme.example"],
      people: [{ name: "Dana Reyes", addresses: ["dana.reyes@acme.example"] }],
      payees: [
        {
          name: "Northgate Title",
          domains: ["northgate-title.example"],
          addresses: [],
          phones: [
            { number: "+12025550143", source: null, since: null },
            { number: "+442079460000", source: null, since: null },
          ],
          accounts: [{ kind: "iban", value: IBAN, status: "recorded", source: null, since: null }],
          codeWordAgreed: false,
        },
      ],
      senders: [{ address: "someone@partner.example", firstSeen: null, lastSeen: null, count: 0 }],
      sameCompany: [],
      genuine: [],
      fraudIndicators: [],
    });
  });

  it("takes the long forms", () => {
    const directory = directoryOf({
      payees: [
        {
          name: "Payee",
          codeWordAgreed: true,
          phones: [{ number: "+12025550143", source: "contract", since: "2024-02-17" }],
          accounts: [
            { kind: "aba", value: "021000021/123456", status: "verified", source: "call", since: "2026-02-17" },
          ],
        },
      ],
      senders: [{ address: "a@b.example", firstSeen: "2025-01-01", lastSeen: "2026-01-01T10:00:00Z", count: 7 }],
    });
    expect(directory.payees[0]).toMatchObject({
      codeWordAgreed: true,
      phones: [{ number: "+12025550143", source: "contract", since: "2024-02-17" }],
      accounts: [{ kind: "aba", value: "021000021/123456", status: "verified", source: "call", since: "2026-02-17" }],
    });
    expect(directory.senders[0]?.count).toBe(7);
  });

  it("remembers which domains are one company's, and the marks of fraud that the organisation learned", () => {
    const directory = directoryOf({
      sameCompany: [
        ["Northgate-Title.example", "northgate.example."],
        { domains: ["a.example", "b.example"], reason: "asked Ann", since: "2026-11-28" },
      ],
      fraudIndicators: [
        { value: "WIN-8QPL02MNR4T", where: "Received", source: "own incident 14", since: "2026-03-02" },
        { value: "BulkBlast" },
      ],
    });
    expect(directory.sameCompany).toEqual([
      { domains: ["northgate-title.example", "northgate.example"], reason: null, since: null },
      { domains: ["a.example", "b.example"], reason: "asked Ann", since: "2026-11-28" },
    ]);
    expect(directory.fraudIndicators).toEqual([
      { value: "WIN-8QPL02MNR4T", where: "Received", source: "own incident 14", since: "2026-03-02" },
      { value: "BulkBlast", where: null, source: null, since: null },
    ]);
  });

  it("survives being written and read again", () => {
    const once = directoryOf({
      payees: [{ name: "P", accounts: [{ kind: "iban", value: IBAN }] }],
      senders: ["a@b.example"],
    });
    expect(directoryOf(once)).toEqual(once);
  });
});

describe("a mistake names its place and its problem", () => {
  it.each<[string, unknown]>([
    [": wrong-type", []],
    ["ownDomains: wrong-type", { ownDomains: "acme.example" }],
    ["ownDomains[0]: not-a-domain", { ownDomains: ["https://acme.example/"] }],
    ["ownDomains[0]: not-a-domain", { ownDomains: ["acme"] }],
    ["ownDomains[1]: free-mail-own-domain", { ownDomains: ["acme.example", "gmail.com"] }],
    ["ownDomains[0]: shared-domain", { ownDomains: ["onmicrosoft.com"] }],
    ["ownDomains[0]: shared-domain", { ownDomains: ["co.uk"] }],
    ["people[0].name: missing", { people: [{ addresses: [] }] }],
    ["people[0].name: empty", { people: [{ name: " " }] }],
    ["people[0].addresses[0]: not-an-address", { people: [{ name: "A", addresses: ["A <a@b.example>"] }] }],
    ["payees[0]: wrong-type", { payees: ["Northgate"] }],
    ["payees[0].phones[0].number: not-international", { payees: [{ name: "P", phones: ["020 7946 0000"] }] }],
    ["payees[0].phones[0].number: not-a-phone", { payees: [{ name: "P", phones: ["call me"] }] }],
    [
      "payees[0].accounts[0].kind: unknown-kind",
      { payees: [{ name: "P", accounts: [{ kind: "IBAN", value: IBAN }] }] },
    ],
    ["payees[0].accounts[0].kind: missing", { payees: [{ name: "P", accounts: [{ value: IBAN }] }] }],
    [
      "payees[0].accounts[0].value: not-a-whole-iban",
      { payees: [{ name: "P", accounts: [{ kind: "iban", value: "GB12" }] }] },
    ],
    [
      "payees[0].accounts[0].value: not-an-account",
      { payees: [{ name: "P", accounts: [{ kind: "aba", value: "021000021" }] }] },
    ],
    [
      "payees[0].accounts[0].status: unknown-status",
      { payees: [{ name: "P", accounts: [{ kind: "iban", value: IBAN, status: "sure" }] }] },
    ],
    ["sameCompany[0][2]: not-a-pair", { sameCompany: [["a.example", "b.example", "c.example"]] }],
    ["sameCompany[0]: not-a-pair", { sameCompany: ["a.example"] }],
    ["sameCompany[0][1]: not-a-domain", { sameCompany: [["a.example", "b"]] }],
    ["sameCompany[0][1]: shared-domain", { sameCompany: [["a.example", "gmail.com"]] }],
    ["fraudIndicators[0].value: not-an-indicator", { fraudIndicators: [{ value: "from" }] }],
    ["fraudIndicators[0].value: not-an-indicator", { fraudIndicators: [{ value: "(((((" }] }],
    ["fraudIndicators[0].where: unknown-field", { fraudIndicators: [{ value: "BulkBlast", where: "Subject" }] }],
    ["fraudIndicators[0].since: not-a-date", { fraudIndicators: [{ value: "BulkBlast", since: "March" }] }],
    [
      "payees[0].accounts[0].since: not-a-date",
      { payees: [{ name: "P", accounts: [{ kind: "iban", value: IBAN, since: "17/02/2026" }] }] },
    ],
    [
      "payees[0].accounts[0].since: not-a-date",
      { payees: [{ name: "P", accounts: [{ kind: "iban", value: IBAN, since: "2026-13-40" }] }] },
    ],
    [
      "genuine[0].code: not-answerable",
      { genuine: [{ code: "payment.unknown-account", party: "a@b.example", reason: "x", since: "2026-11-20" }] },
    ],
    ["senders[0].count: wrong-type", { senders: [{ address: "a@b.example", count: -1 }] }],
    ["senders[0].address: too-long", { senders: [`${"a".repeat(1000)}@b.example`] }],
  ])("%s", (expected, value) => {
    expect(mistakesOf(value)).toEqual([expected]);
  });

  it("with what its sentence needs", () => {
    expect(parsed({ payees: [{ name: "P", accounts: [{ kind: "iban", value: "GB12" }] }] })).toEqual({
      errors: [
        {
          path: "payees[0].accounts[0].value",
          problem: "not-a-whole-iban",
          value: "GB12",
          params: { length: "4", expected: "22" },
        },
      ],
    });
  });

  it("and all mistakes of a file are told at once", () => {
    expect(mistakesOf({ ownDomains: ["x"], people: [{}], senders: [3] })).toEqual([
      "ownDomains[0]: not-a-domain",
      "people[0].name: missing",
      "senders[0]: wrong-type",
    ]);
  });

  it("when the file is no JSON", () => {
    expect(parseDirectory("{")).toMatchObject({ errors: [{ path: "", problem: "not-json" }] });
  });

  it("when a list is longer than any directory", () => {
    expect(mistakesOf({ ownDomains: Array<string>(MAX_ENTRIES + 1).fill("acme.example") })).toContain(
      "ownDomains: too-many",
    );
  });

  it("whatever the JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = parsed({ payees: [value], people: value, senders: [value] });
        expect("errors" in result).toBe(true);
      }),
    );
  });
});

describe("an oddity is accepted with a warning", () => {
  it.each<[string, unknown]>([
    [
      "payees[0].accounts[0].value: wrong-checksum",
      { payees: [{ name: "P", accounts: [{ kind: "iban", value: "DE88370400440532013000" }] }] },
    ],
    ["payees[0].domains[0]: free-mail-domain", { payees: [{ name: "P", domains: ["gmail.com"] }] }],
    ["payees[0].notes: unknown-key", { payees: [{ name: "P", notes: "x" }] }],
    ["vendors: unknown-key", { vendors: 2 }],
    ["fraudIndicators[0].level: unknown-key", { fraudIndicators: [{ value: "BulkBlast", level: 3 }] }],
    [
      "payees[0].accounts[0].bank: unknown-key",
      { payees: [{ name: "P", accounts: [{ kind: "iban", value: IBAN, bank: "B" }] }] },
    ],
  ])("%s", (expected, value) => {
    expect(warningsOf(value)).toEqual([expected]);
  });

  it("also when the key is one that every object has", () => {
    expect(parseDirectory('{"__proto__": {"ownDomains": ["evil.example"]}, "constructor": 1}')).toMatchObject({
      directory: { ownDomains: [] },
      warnings: [{ path: "__proto__" }, { path: "constructor" }],
    });
  });
});
