/** Characters with which a spreadsheet begins a formula (OWASP, CSV injection), and the mark that makes text of one. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n]/;
const MARKED = /^'['=+\-@\t\r\n]/;

/** Returns a text as a cell that no spreadsheet takes for a formula; `cellText` gives the text back. */
export function safeCell(text: string): string {
  return BEGINS_FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** Returns the text of a cell: without the mark that made it one. */
export function cellText(cell: string): string {
  return MARKED.test(cell) ? cell.slice(1) : cell;
}

/** A sign before a number is no formula, and a phone number begins with one. */
const HARMLESS = /^[+-][\d\s()./-]*$/;

/** Whether a spreadsheet would compute this cell; nothing here ever does. */
export function isFormula(cell: string): boolean {
  return BEGINS_FORMULA.test(cell) && !HARMLESS.test(cell);
}
