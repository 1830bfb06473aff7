import type { Payee } from "../directory";
import { organisationKey } from "../name-key";
import {
  firstRows,
  MAX_COLUMNS,
  possibleDelimiters,
  readTable,
  type Delimiter,
  type Row,
  type TableEnd,
} from "./table";
import { vendorRow, type CellReport, type RowNotice, type RowProblem } from "./vendor-row";
import { guessedMapping, isOurList, type Mapping } from "./vendor-fields";

/** Nobody reads more; how many there are in all is told. */
const MAX_REPORTS = 500;

/** DATEV puts a line about the file before the headings. */
const DATEV_MARK = /^(?:EXTF|DTVF)$/;

/** Rows that are shown before anything is imported. */
const PREVIEW_ROWS = 5;

/** A vendor list as it is first looked at: what it holds is guessed, and for the person to confirm. */
export interface VendorList {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly headings: Row;
  /** The number of the row with the headings, as a spreadsheet counts. */
  readonly headingRow: number;
  readonly preview: readonly Row[];
  readonly mapping: Mapping;
}

/** What is wrong with, or to be told of, one row. `row` is its number in a spreadsheet. */
export interface RowReport extends CellReport<RowProblem | RowNotice> {
  readonly row: number;
  /** The column's heading; "" for the row as a whole. */
  readonly heading: string;
  /** Whether the row is kept out by it. */
  readonly isProblem: boolean;
}

/** What a whole list yields. Nothing of it is kept until the person says so, and then all at once. */
export interface ReadVendors {
  readonly payees: readonly Payee[];
  readonly reports: readonly RowReport[];
  /** Rows with something in them, those of them that are kept out, and all reports, also those beyond the first 500. */
  readonly rows: number;
  readonly refused: number;
  readonly told: number;
  /** Why it was not read to its end, so that nothing should be imported; null when it was. */
  readonly end: TableEnd | null;
}

/** Returns what a list seems to hold; null where it has no row that could be headings. */
export function lookAtVendors(text: string): VendorList | null {
  const looks = possibleDelimiters(text).map((delimiter) => lookWith(text, delimiter));
  const [best] = looks.sort((a, b) => b.recognised - a.recognised || b.width - a.width);
  if (!best) return null;
  const { delimiter, rows, at } = best;
  const headings = rows[at];
  if (!headings || headings.length > MAX_COLUMNS) return null;
  return {
    text,
    delimiter,
    headings: headings.map((heading) => heading.trim()),
    headingRow: at + 1,
    preview: rows
      .slice(at + 1)
      .filter(isFilled)
      .slice(0, PREVIEW_ROWS),
    mapping: guessedMapping(headings),
  };
}

/** Returns what a list looks like with a separator: where its headings are, how many are known, how wide its rows are. */
function lookWith(text: string, delimiter: Delimiter) {
  const rows = firstRows(text, delimiter);
  const known = rows.map((row) => (row.length > MAX_COLUMNS ? 0 : guessedMapping(row).filter(Boolean).length));
  const recognised = Math.max(0, ...known);
  const firstFilled = rows.findIndex((row) => isFilled(row) && !DATEV_MARK.test(row[0] ?? ""));
  const width = Math.min(...rows.filter(isFilled).map(({ length }) => length));
  return { delimiter, rows, recognised, width, at: recognised > 0 ? known.indexOf(recognised) : firstFilled };
}

function isFilled(row: Row): boolean {
  return row.some((cell) => cell.trim() !== "");
}

export interface VendorReading {
  readonly mapping: Mapping;
  /** ISO 3166-1 alpha-2, for phone numbers without a country code; null where it is not known. */
  readonly country: string | null;
  /** ISO date of the import. */
  readonly day: string;
  /** Gets the share that is read, 0 to 1; reading goes on when what it returns resolves. */
  readonly onProgress: (share: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Reads a whole vendor list by a mapping that the person has confirmed. */
export async function readVendors(list: VendorList, reading: VendorReading): Promise<ReadVendors> {
  const { mapping, country, day, onProgress, signal } = reading;
  const payees: Payee[] = [];
  const reports: RowReport[] = [];
  const firstOfName = new Map<string, number>();
  const severalRowsEach = isOurList(mapping);
  let [rows, refused, told] = [0, 0, 0];
  const report = (row: number, about: CellReport<RowProblem | RowNotice>, isProblem: boolean): void => {
    told++;
    const heading = about.column === null ? "" : (list.headings[about.column] ?? "");
    if (reports.length < MAX_REPORTS) reports.push({ ...about, row, heading, isProblem });
  };
  const onRow = (row: Row, number: number, isBroken: boolean): void => {
    if (number <= list.headingRow || !isFilled(row)) return;
    rows++;
    const whole = rowFault(row, list, isBroken);
    const { payee, problems, notices } = whole ? { payee: null, problems: [whole], notices: [] } : read(row);
    problems.forEach((problem) => report(number, problem, true));
    notices.forEach((notice) => report(number, notice, false));
    if (problems.length > 0) refused++;
    if (payee === null) return;
    const key = organisationKey(payee.name);
    const first = firstOfName.get(key);
    if (first === undefined) firstOfName.set(key, number);
    else if (!severalRowsEach) {
      const column = mapping.indexOf("name");
      report(number, { column, problem: "duplicate-name", value: payee.name, params: { row: `${first}` } }, false);
    }
    payees.push(payee);
  };
  const read = (row: Row) => vendorRow(row, { mapping, country, day });
  const end = await readTable(list.text, { delimiter: list.delimiter, onRow, onProgress, signal });
  return { payees, reports, rows, refused, told, end };
}

/** Returns what is wrong with a row as a whole. */
function rowFault(row: Row, { headings }: VendorList, isBroken: boolean): CellReport<RowProblem> | null {
  const about = { column: null, value: "", params: {} };
  if (isBroken) {
    const caught = row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return { ...about, problem: "broken-quotes", params: caught > 0 ? { lines: `${caught}` } : {} };
  }
  const extra = isFilled(row.slice(headings.length));
  return extra ? { ...about, problem: "too-many-cells", params: { expected: `${headings.length}` } } : null;
}
