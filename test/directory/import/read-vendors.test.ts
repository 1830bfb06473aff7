import {
  lookAtVendors,
  readVendors,
  type ReadVendors,
  type VendorList,
} from "../../../src/directory/import/read-vendors";
import { guessedMapping } from "../../../src/directory/import/vendor-fields";
import { ibanOf } from "../../support/iban";

const IBAN = ibanOf("DE", "370400440532013000");
const DAY = "2026-11-28";

function lookedAt(text: string): VendorList {
  const list = lookAtVendors(text);
  if (!list) throw new Error("The list has no headings");
  return list;
}

function read(
  text: string,
  country: string | null = null,
  signal = new AbortController().signal,
): Promise<ReadVendors> {
  const list = lookedAt(text);
  return readVendors(list, { mapping: list.mapping, country, day: DAY, onProgress: () => Promise.resolve(), signal });
}

/** Returns the reports in short, such as `2 IBAN: wrong-checksum`. */
async function reportsOf(text: string, country: string | null = null): Promise<readonly string[]> {
  const { reports } = await read(text, country);
  return reports.map(({ row, heading, problem }) => `${row} ${heading}: ${problem}`);
}

describe("a vendor list is looked at", () => {
  it("shows the first rows and what its columns seem to hold", () => {
    expect(lookAtVendors("Supplier;IBAN\r\nHarbor Optics;DE1\r\n")).toMatchObject({
      delimiter: ";",
      headings: ["Supplier", "IBAN"],
      headingRow: 1,
      preview: [["Harbor Optics", "DE1"]],
      mapping: ["name", "iban"],
    });
  });

  it.each([
    ["a tab", "Supplier\tIBAN\nHarbor\tDE1\n", "\t"],
    ["a bar", "Supplier|IBAN\nHarbor|DE1\n", "|"],
    ["the one that Excel names", "sep=;\r\nSupplier;IBAN\r\nHarbor, Optics;DE1\r\n", ";"],
  ])("with the separator it has: %s", (_, text, delimiter) => {
    expect(lookAtVendors(text)).toMatchObject({ delimiter, mapping: ["name", "iban"] });
  });

  it("below lines that are no headings, as DATEV and reports have them", () => {
    const text = '"EXTF";700;16;"Debitoren/Kreditoren"\r\nKonto;Kurzbezeichnung;IBAN-Nr. 1\r\n70000;Harbor;DE1\r\n';
    expect(lookAtVendors(text)).toMatchObject({ headingRow: 2, mapping: [null, "name", "iban"] });
    expect(lookAtVendors("Vendor report 2026\r\n\r\nVendor,Phone\r\nHarbor,1\r\n")).toMatchObject({ headingRow: 3 });
  });

  it("also when no heading is known: the person says what they hold", () => {
    expect(lookAtVendors("\r\nAlpha,Beta\r\n1,2\r\n")).toMatchObject({
      headings: ["Alpha", "Beta"],
      mapping: [null, null],
      preview: [["1", "2"]],
    });
  });

  it("is none when it is empty", () => {
    expect(lookAtVendors("")).toBeNull();
    expect(lookAtVendors("\r\n\r\n")).toBeNull();
  });
});

describe("a vendor", () => {
  it("is read with accounts recorded on the day of the import", async () => {
    const { payees } = await read(
      `Supplier,Email,Website,Phone,IBAN\nHarbor Optics,"Mel@Harbor.example; ap@harbor.example",https://www.harbor.example/en,020 7946 0000,${IBAN}\n`,
      "GB",
    );
    expect(payees).toEqual(
      [
        {
          name: "Harbor Optics",
          domains: ["harbor.example"],
          addresses: ["mel@harbor.example", "ap@harbor.example"],
          phones: [],
          accounts: [{ kind: "iban", value: IBAN, status: "recorded", source: "import", since: DAY }],
          codeWordAgreed: false,
        },
      ].map((payee) => ({ ...payee, phones: [expect.objectContaining({ source: "import", since: DAY })] })),
    );
  });

  it.each([
    ["Name,Sort code,Bank account number", "H,60-16-13,31926819", null, "sort-code", "601613/31926819"],
    ["Name,Routing number,Bank account number", "H,021000021,123456789", null, "aba", "021000021/123456789"],
    ["Name,BSB,Bank account", "H,062-000,12345678", null, "bsb", "062000/12345678"],
    ["NAME1,BANKS,BANKL,BANKN", "H,DE,37040044,532013000", null, "blz", "37040044/532013000"],
    ["ContactName,BankAccountNumber", "H,60161331926819", "GB", "sort-code", "601613/31926819"],
    ["Name,Bank account", `H,${IBAN}`, null, "iban", IBAN],
  ])("has the account that %s tell of", async (headings, row, country, kind, value) => {
    const { payees } = await read(`${headings}\n${row}\n`, country);
    expect(payees[0]?.accounts).toMatchObject([{ kind, value }]);
  });

  it("has the number in the form of its country, which the IBAN or a column tells", async () => {
    const { payees } = await read(`Name,Country,Phone\nHarbor,US,(202) 555-0143\nQuay,,+44 20 7946 0000\n`);
    expect(payees.map(({ phones }) => phones[0]?.number)).toEqual(["+12025550143", "+442079460000"]);
  });
});

describe("a row that cannot be read is reported, and kept out whole", () => {
  it.each([
    ["2 : missing", `Name,IBAN\n,${IBAN}\n`],
    ["2 IBAN: wrong-checksum", "Name,IBAN\nH,DE89370400440532013001\n"],
    ["2 IBAN: not-a-whole-iban", "Name,IBAN\nH,DE8937040044\n"],
    ["2 Email: not-an-address", "Name,Email\nH,mel at harbor\n"],
    ["2 Website: not-a-domain", "Name,Website\nH,harbor\n"],
    ["2 Phone: not-international", "Name,Phone\nH,020 7946 0000\n"],
    ["2 Phone: not-a-phone", "Name,Phone\nH,ask Mel\n"],
    ["2 Bank account: account-without-bank", "Name,Bank account\nH,31926819\n"],
    ["2 : too-many-cells", "Name,IBAN\nH,,x\n"],
    ["2 Name: garbled", "Name,IBAN\nHafen-MÃ¼ller H,\n"],
    ["2 Name: garbled", "Name,IBAN\nM\uFFFDller H,\n"],
    ["2 Name: garbled", "Name,IBAN\nM\u0081ller H,\n"],
    ["2 : broken-quotes", 'Name,IBAN\nH,"DE"x\nQ,\n'],
  ])("%s", async (expected, text) => {
    expect(await reportsOf(text)).toContain(expected);
    const { payees, refused } = await read(text);
    expect(payees.map(({ name }) => name)).not.toContain("H");
    expect(refused).toBe(1);
  });

  it("while the others are read, each by its number in the spreadsheet", async () => {
    const text = `Name,IBAN\nA,${IBAN}\n\nB,DE1\nC,"${IBAN}"\n`;
    const { payees, rows, refused } = await read(text);
    expect(payees.map(({ name }) => name)).toEqual(["A", "C"]);
    expect([rows, refused]).toEqual([3, 1]);
    expect(await reportsOf(text)).toEqual(["4 IBAN: not-a-whole-iban"]);
  });
});

describe("a row that is read is told of", () => {
  it("when a cell is a formula, which stays text", async () => {
    const text = 'Name,IBAN\n"=HYPERLINK(""http://x.example"",""Harbor"")",\n';
    expect(await reportsOf(text)).toEqual(["2 Name: formula"]);
    expect((await read(text)).payees[0]?.name).toBe('=HYPERLINK("http://x.example","Harbor")');
  });

  it("when its name stands in the list before", async () => {
    const { payees, reports } = await read(`Name,Country\nHarbor Optics Ltd,GB\nQuay,GB\nHARBOR OPTICS,GB\n`);
    expect(payees).toHaveLength(3);
    expect(reports).toMatchObject([{ row: 4, problem: "duplicate-name", params: { row: "2" }, isProblem: false }]);
  });

  it("when its domain is free mail", async () => {
    expect(await reportsOf("Name,Website\nH,gmail.com\n")).toEqual(["2 Website: free-mail-domain"]);
  });
});

describe("a long list", () => {
  const long = (count: number) =>
    `Name,Email,IBAN\n${Array.from({ length: count }, (_, at) => `Vendor ${at},v${at}@vendor${at}.example,${IBAN}`).join("\n")}\n`;

  it("of 10,000 vendors is read in pieces, one after the other", async () => {
    const list = lookedAt(long(10_000));
    const shares: number[] = [];
    const onProgress = (share: number) => Promise.resolve(void shares.push(share));
    const { signal } = new AbortController();
    const { payees, end } = await readVendors(list, {
      mapping: list.mapping,
      country: null,
      day: DAY,
      onProgress,
      signal,
    });
    expect(payees).toHaveLength(10_000);
    expect(end).toBeNull();
    expect(payees[9_999]).toMatchObject({ name: "Vendor 9999", addresses: ["v9999@vendor9999.example"] });
    // 256 Ki characters a piece: the work grows with the list, not with its square.
    expect(shares.length).toBeLessThanOrEqual(list.text.length / (256 * 1024) + 2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it("can be cancelled, and then says so", async () => {
    const list = lookedAt(long(20_000));
    const cancel = new AbortController();
    const onProgress = () => {
      cancel.abort();
      return Promise.resolve();
    };
    const { mapping } = list;
    const result = await readVendors(list, { mapping, country: null, day: DAY, onProgress, signal: cancel.signal });
    expect(result.end).toMatchObject({ fault: "cancelled" });
    expect(result.payees.length).toBeLessThan(20_000);
  });

  it("whose quotation mark is never closed is not swallowed", async () => {
    const result = await read(`Name,IBAN\nA,\n"B,\n${"x,y\n".repeat(300_000)}`);
    expect(result.end).toEqual({ fault: "unclosed-quote", row: 3 });
  });

  it("nor a short one", async () => {
    const result = await read('Name,IBAN\nA,\n"B,\nC,\nD,\n');
    expect(result.end).toEqual({ fault: "unclosed-quote", row: 3 });
  });

  it("tells how many lines a broken row has caught", async () => {
    const { reports } = await read('Name,IBAN\nA,"x"y\nB,z"\nC,\n');
    expect(reports).toMatchObject([{ row: 2, problem: "broken-quotes", params: { lines: "1" } }]);
  });

  it("with more to tell than anybody reads tells the first, and how many there are", async () => {
    const { reports, told } = await read(`Name,IBAN\n${"H,DE1\n".repeat(700)}`);
    expect([reports.length, told]).toEqual([500, 700]);
  });
});

it("what a column holds can be set by hand", async () => {
  const list = lookedAt("Alpha,Beta\nHarbor,mel@harbor.example\n");
  const mapping = guessedMapping(["Name", "Email"]);
  const { signal } = new AbortController();
  const result = await readVendors(list, {
    mapping,
    country: null,
    day: DAY,
    onProgress: () => Promise.resolve(),
    signal,
  });
  expect(result.payees).toMatchObject([{ name: "Harbor", addresses: ["mel@harbor.example"] }]);
});
