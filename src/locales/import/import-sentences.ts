import type { AccountStatus } from "../../directory/account";
import type { Added } from "../../directory/import/import-outcome";
import type { VendorField } from "../../directory/import/vendor-fields";
import type { TableFault } from "../../directory/import/table";
import type { RowNotice, RowProblem } from "../../directory/import/vendor-row";
import type { Params } from "../../inspect/finding";

/** What is wrong with a row and has no sentence among those of the directory's file. */
export type OnlyInRows =
  | "missing"
  | "account-without-bank"
  | "broken-quotes"
  | "too-many-cells"
  | "garbled"
  | Extract<RowNotice, "formula" | "duplicate-name">;

export type InFileToo = Exclude<RowProblem | RowNotice, OnlyInRows>;

/** Why a file was not looked at. */
export type FileFault = "too-large" | "workbook" | "no-table" | "unreadable";

/** What is read while a vendor list is imported. Counts are at least 1 where nothing else is said. */
export interface ImportSentences {
  readonly title: string;
  readonly what: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly fileFaults: Readonly<Record<FileFault, string>>;
  readonly columns: string;
  /** The name of the file and the number of the row that has the headings. */
  readonly columnsWhat: (file: string, row: number) => string;
  readonly columnWithoutHeading: (number: number) => string;
  readonly leftOut: string;
  readonly leftOutColumns: (count: number) => string;
  readonly fields: Readonly<Record<VendorField, string>>;
  readonly example: (values: string) => string;
  readonly nameNeeded: string;
  readonly country: string;
  readonly noCountry: string;
  readonly check: string;
  readonly reading: (percent: number) => string;
  readonly cancel: string;
  /** `row` is where reading ended, as a spreadsheet counts. */
  readonly notWhole: Readonly<Record<TableFault, (row: number) => string>>;
  readonly result: string;
  /** Counts can be 0. */
  readonly will: {
    readonly add: (count: number) => string;
    readonly change: (count: number) => string;
    readonly same: (count: number) => string;
    readonly refuse: (count: number) => string;
  };
  readonly onlyAdds: string;
  /** Where imported accounts and numbers are from. */
  readonly source: (file: string) => string;
  /** What of the list belongs to others, or imitates somebody known. */
  readonly doubts: {
    readonly title: string;
    readonly what: string;
    readonly account: (account: string, owner: string) => string;
    /** A domain or an address that somebody else has. */
    readonly sender: (text: string, owner: string) => string;
    readonly lookalike: (seen: string, known: string) => string;
  };
  /** What would be added to payees who are known, each to be ticked. */
  readonly additions: {
    readonly title: (count: number) => string;
    readonly what: string;
    readonly kinds: Readonly<Record<Added["what"], string>>;
    readonly add: (payee: string, kind: string, added: string) => string;
    readonly onRecord: (there: string) => string;
    readonly nothingOnRecord: string;
    /** Since when something is on record, and how. */
    readonly since: Readonly<Record<AccountStatus, (what: string, day: string | null) => string>>;
    readonly tickAll: string;
    readonly tickNone: string;
  };
  readonly nothing: string;
  readonly nothingNew: string;
  readonly confirm: string;
  readonly back: string;
  readonly problems: (count: number) => string;
  readonly notices: (count: number) => string;
  readonly firstOnly: (shown: number, all: number) => string;
  /** Where in the file: the row as a spreadsheet counts, and the column's heading, "" for the row as a whole. */
  readonly place: (row: number, heading: string) => string;
  readonly rows: Readonly<Record<OnlyInRows, (value: string, params: Params) => string>>;
  readonly done: (added: number, changed: number) => string;
  readonly toDirectory: string;
}
