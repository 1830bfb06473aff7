/** A cell of a table row, as the text of a message writes tables: cells joined by TAB, rows by LF. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
}

/** Answers about the cells of a text. */
export interface TableCells {
  /** The cell at an offset; null on a line that has only one. */
  readonly at: (offset: number) => Cell | null;
  readonly leftOf: (cell: Cell) => Cell | null;
  readonly rightOf: (cell: Cell) => Cell | null;
  /** The cells below in the same column, the nearest first, as far as the table goes up to a limit. */
  readonly below: (cell: Cell, limit: number) => readonly Cell[];
  /** The cells above in the same column, the nearest first, as far as the table goes up to a limit. */
  readonly above: (cell: Cell) => readonly Cell[];
}

/** A header stands above this many rows at most; further up it is another table's more often than not. */
const MAX_ROWS_ABOVE = 12;

/** Returns the cells of a text. */
export function tableCells(text: string): TableCells {
  const cells: Cell[] = [];
  const firstOfRow = new Map<number, number>();
  let row = 0;
  for (let start = 0; start < text.length; row++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (line.includes("\t")) {
      firstOfRow.set(row, cells.length);
      let at = start;
      line.split("\t").forEach(({ length }, column) => {
        cells.push({ start: at, end: at + length, row, column });
        at += length + 1;
      });
    }
    start = end + 1;
  }

  function cellIn(wantedRow: number, column: number): Cell | null {
    const first = firstOfRow.get(wantedRow);
    const cell = first === undefined ? undefined : cells[first + column];
    return cell?.row === wantedRow ? cell : null;
  }

  return {
    at: (offset) => {
      let low = 0;
      let high = cells.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cells[middle]?.end ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      const cell = cells[low];
      return cell && cell.start <= offset ? cell : null;
    },
    leftOf: (cell) => (cell.column === 0 ? null : cellIn(cell.row, cell.column - 1)),
    rightOf: (cell) => cellIn(cell.row, cell.column + 1),
    below: (cell, limit) => {
      const found: Cell[] = [];
      for (let down = 1; down <= limit && firstOfRow.has(cell.row + down); down++) {
        const below = cellIn(cell.row + down, cell.column);
        if (below) found.push(below);
      }
      return found;
    },
    above: (cell) => {
      const found: Cell[] = [];
      for (let up = 1; up <= MAX_ROWS_ABOVE && firstOfRow.has(cell.row - up); up++) {
        const above = cellIn(cell.row - up, cell.column);
        if (above) found.push(above);
      }
      return found;
    },
  };
}
