import { MAX_ATTACHMENT_TEXT } from "../limits";
import type { Link } from "../message";
import { parseXml, type OfficeText } from "./office-xml";

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

/** A cell that leads somewhere by its formula: `HYPERLINK("https://…", "text")`. */
const LINK_FORMULA = /^\s*HYPERLINK\("([^"]*)"/i;

/** Returns where the cells of a sheet lead, by their references; a range stands for its first cell (section 18.3.1.47). */
function linkedCells(xml: string, targets: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  if (targets.size === 0) return cells;
  // They stand behind all rows.
  parseXml(xml.slice(xml.lastIndexOf("sheetData>") + 1), {
    open: (name, attributes) => {
      const href = name === "hyperlink" ? targets.get(attributes["r:id"] ?? "") : undefined;
      const [cell = ""] = (attributes.ref ?? "").split(":", 1);
      if (href !== undefined) cells.set(cell, href);
    },
    close: () => {},
    text: () => {},
  });
  return cells;
}

/** The cells of a row in their columns, and where some of them lead. */
class Row {
  readonly cells: string[] = [];
  private readonly targets: { readonly column: number; readonly href: string }[] = [];

  put(column: number, text: string, href: string | undefined): void {
    while (this.cells.length < column) this.cells.push("");
    this.cells[column] = text;
    if (href !== undefined) this.targets.push({ column, href });
  }

  /** Returns the row's links, for a row whose text begins at an offset. */
  linksAt(offset: number): Link[] {
    return this.targets.map(({ column, href }) => {
      const start = this.cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, offset);
      return { start, end: start + (this.cells[column] ?? "").length, href };
    });
  }
}

/**
 * Returns the text of a sheet (section 18.3): rows on lines of their own, cells in their columns joined by TAB, with the
 * links of its cells.
 * @param shared the strings that cells refer to
 * @param targets where its links lead, by the ids of its relationships
 */
export function sheetText(
  xml: string,
  shared: readonly string[],
  targets: ReadonlyMap<string, string> = new Map(),
): OfficeText {
  const linked = linkedCells(xml, targets);
  const lines: string[] = [];
  const links: Link[] = [];
  let length = 0;
  let row = new Row();
  let cell: Readonly<Record<string, string>> = {};
  let value = "";
  let formula = "";
  let inside = "";

  const endCell = (): void => {
    const column = Math.min(columnOf(cell.r) ?? row.cells.length, Math.max(MAX_COLUMNS, row.cells.length));
    const text = (cell.t === "s" ? (shared[Number(value)] ?? "") : value).replace(/[\t\r\n]+/g, " ");
    row.put(column, text, linked.get(cell.r ?? "") ?? LINK_FORMULA.exec(formula)?.[1]);
  };
  const endRow = (): void => {
    if (row.cells.every((text) => text === "")) return;
    links.push(...row.linksAt(length));
    const line = row.cells.join("\t").trimEnd();
    lines.push(line);
    length += line.length + 1;
  };
  const unread = parseXml(xml, {
    open: (name, attributes) => {
      if (name === "row") row = new Row();
      else if (name === "c") [cell, value, formula] = [attributes, "", ""];
      else if (name === "v" || name === "t" || name === "f") inside = name;
    },
    close: (name) => {
      if (name === inside) inside = "";
      else if (name === "c") endCell();
      else if (name === "row") endRow();
    },
    text: (text) => {
      if (inside === "f") formula += text;
      else if (inside !== "") value += text;
    },
    // A cell can refer to a long string, a thousand cells to the same one.
    isFull: () => length > MAX_ATTACHMENT_TEXT,
  });
  return { text: lines.join("\n"), links, unread };
}
