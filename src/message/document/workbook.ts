import { parseXml } from "./office-xml";

/** Columns of a row that are kept in their places, so that a header stands above its column; wider sheets are listed. */
const MAX_COLUMNS = 200;

/** Returns the strings that a workbook's cells refer to (ISO/IEC 29500-1, section 18.4). */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let inText = false;
  let phonetic = 0;
  let current = "";
  parseXml(xml, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "t") inText = true;
      else if (name === "rPh") phonetic += 1;
    },
    close: (name) => {
      if (name === "si") strings.push(current);
      else if (name === "t") inText = false;
      else if (name === "rPh") phonetic -= 1;
    },
    text: (text) => {
      // How Japanese words are spoken stands beside them and is not shown.
      if (inText && phonetic === 0) current += text;
    },
  });
  return strings;
}

/** Returns the column of a cell's reference, from 0: `B7` is 1. Null where it has none. */
function columnOf(reference: string | undefined): number | null {
  let column = 0;
  for (const letter of reference ?? "") {
    if (letter < "A" || letter > "Z") break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column === 0 ? null : column - 1;
}

/** Returns the text of a sheet (section 18.3): rows on lines of their own, cells in their columns joined by TAB. */
export function sheetText(xml: string, shared: readonly string[]): string {
  const lines: string[] = [];
  let row: string[] = [];
  let column = 0;
  let type = "";
  let value = "";
  let inValue = false;
  parseXml(xml, {
    open: (name, attributes) => {
      if (name === "row") row = [];
      else if (name === "c") {
        column = Math.min(columnOf(attributes.r) ?? row.length, Math.max(MAX_COLUMNS, row.length));
        type = attributes.t ?? "n";
        value = "";
      } else if (name === "v" || name === "t") inValue = true;
    },
    close: (name) => {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "c") {
        while (row.length < column) row.push("");
        row[column] = (type === "s" ? (shared[Number(value)] ?? "") : value).replace(/[\t\r\n]+/g, " ");
      } else if (name === "row" && row.some((cell) => cell !== "")) lines.push(row.join("\t").trimEnd());
    },
    text: (text) => {
      if (inValue) value += text;
    },
  });
  return lines.join("\n");
}
