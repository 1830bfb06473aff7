import Papa from "papaparse";
import { headIn } from "../../src/verify/pasted-head";
import { registerCsv, registerJson } from "../../src/verify/register-export";
import { entryAfter, entryText, headOf, readRegister, START } from "../../src/verify/register";
import { record } from "../support/record";
import { answered, AT, GIVEN, verification } from "../support/verification";

const VERIFIED = verification("account-change", answered("hold", GIVEN.confirmed), answered("number", GIVEN.number));
const FIRST = entryAfter(START, record({ payee: '=HYPERLINK("http://evil.example")' }, VERIFIED));
const READ = readRegister([entryText(FIRST), "{"]);

describe("the table", () => {
  const csv = registerCsv(READ, headOf(READ));
  const rows = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;

  it("has a row for each entry, with the numbers that were used and the chain's head", () => {
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      entry: "1",
      outcome: "hold",
      account: "",
      numbers: "'+12025550143, contract, contract of 2024, 2024-03-01",
    });
    expect(headIn(rows[0]?.["register head"] ?? "")).toEqual(headOf(READ));
  });

  it("has no cell that a spreadsheet computes", () => {
    expect(rows[0]?.payee).toBe('\'=HYPERLINK("http://evil.example")');
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  it("says what is wrong with an entry", () => {
    expect(rows[1]).toMatchObject({ entry: "2", fault: "unreadable", payee: "" });
  });
});

describe("the whole register as JSON", () => {
  it("holds each entry so that its chain can be checked elsewhere", () => {
    const { head, entries } = JSON.parse(registerJson(READ, AT)) as {
      head: unknown;
      entries: { entry: Parameters<typeof entryText>[0] | null; fault: string | null }[];
    };
    expect(head).toEqual(headOf(READ));
    expect(entries.map(({ fault }) => fault)).toEqual([null, "unreadable"]);
    const texts = entries.flatMap(({ entry }) => (entry ? [entryText(entry)] : []));
    expect(readRegister(texts).every(({ fault }) => fault === null)).toBe(true);
  });
});
