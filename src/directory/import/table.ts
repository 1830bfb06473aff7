import Papa from "papaparse";

/** More rows than the largest vendor lists have. */
export const MAX_ROWS = 200_000;

/** DATEV's format has some 250 columns; more are a matrix of something else. */
export const MAX_COLUMNS = 500;

/** So many characters are parsed before the caller may draw and cancel: a few milliseconds. */
const CHUNK_CHARACTERS = 256 * 1024;

/** So many rows tell which separator a file has, and where its headings are. */
const SAMPLE_ROWS = 12;
const SAMPLE_CHARACTERS = 64 * 1024;

export type Row = readonly string[];

/** The separators that spreadsheets write. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Excel's own first line, which names the separator. */
const EXCEL_HINT = /^sep=([,;\t|])\r?\n/i;

/** Returns the separators that a table may have: all of them, or the one that Excel names. */
export function possibleDelimiters(text: string): readonly Delimiter[] {
  const hinted = EXCEL_HINT.exec(text)?.[1];
  return DELIMITERS.filter((one) => hinted === undefined || one === hinted);
}

/** Returns the first rows of a table as they are with a separator. */
export function firstRows(text: string, delimiter: Delimiter): readonly Row[] {
  return Papa.parse<string[]>(text.slice(0, SAMPLE_CHARACTERS), { delimiter, preview: SAMPLE_ROWS }).data;
}

/** Why a table was not read to its end. */
export type TableFault = "cancelled" | "too-many-rows" | "unclosed-quote";

/** Where reading a table ended before its end: the number of the row, as a spreadsheet shows it. */
export interface TableEnd {
  readonly fault: TableFault;
  readonly row: number;
}

/** How a table is gone through. */
export interface TableReading {
  readonly delimiter: Delimiter;
  /** Gets each row, with its number as a spreadsheet shows it, and whether its quotation marks are broken. */
  readonly onRow: (row: Row, number: number, isBroken: boolean) => void;
  /** Gets the share that is read, 0 to 1, and returns when reading may go on; whether it shall is asked afterwards. */
  readonly onProgress: (share: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Goes through all rows of a table (RFC 4180), piece by piece; null when it has come to the end. */
export function readTable(text: string, reading: TableReading): Promise<TableEnd | null> {
  const { delimiter, onRow, onProgress, signal } = reading;
  return new Promise((resolve, reject) => {
    let number = 0;
    let end: TableEnd | null = null;
    const endWith = (parser: Papa.Parser, fault: TableFault, row = number): void => {
      end = { fault, row };
      parser.abort();
    };
    const onPiece = ({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser): void => {
      const broken = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
      data.forEach((row, at) => onRow(row, ++number, broken.has(at)));
      // A cell longer than a piece is a quotation mark that nobody closed; what follows would be swallowed.
      const isSwallowed = data.length === 0 && meta.cursor < text.length;
      const isUnclosed = errors.some(({ code }) => code === "MissingQuotes");
      if (number > MAX_ROWS) endWith(parser, "too-many-rows");
      else if (isSwallowed) endWith(parser, "unclosed-quote", number + 1);
      else if (isUnclosed) endWith(parser, "unclosed-quote");
      else {
        parser.pause();
        onProgress(Math.min(1, meta.cursor / text.length)).then(() => {
          if (signal.aborted) endWith(parser, "cancelled");
          else parser.resume();
        }, reject);
      }
    };
    // The library's types know no pieces of a text; a text in pieces is what it reads all the same.
    const config = { delimiter, chunkSize: CHUNK_CHARACTERS, chunk: onPiece, complete: () => resolve(end) };
    Papa.parse<string[]>(text, config);
  });
}
