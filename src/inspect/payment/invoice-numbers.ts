import type { Range } from "../address/lookalike";

/** A number that a text gives an invoice. */
export interface InvoiceNumber extends Range {
  /** Upper case, as compared. */
  readonly value: string;
}

/**
 * The word for an invoice in the seven languages, with the word for a number behind it or not, then the number: letters
 * and digits with hyphens, slashes and dots between them, one digit at least.
 */
const LABELLED =
  /(?<!\p{L})(?:invoices?|inv|factures?|rechnung(?:snummer|s-nr)?|rg|fattur[ae]|facturas?|faturas?|factuur(?:nummer)?)(?!\p{L})\.?[ \t]{0,2}(?:(?:number|no|nr|num|numero|número|nummer|n[°º]?)(?!\p{L})\.?)?[ \t]{0,2}[:#]?[ \t]{0,2}([\p{L}\p{N}](?:[\p{L}\p{N}]|[-/._](?=[\p{L}\p{N}])){2,30})/giu;

/** A text with more is a statement of account; the first ones are those of its sentences. */
const MAX_NUMBERS = 100;

/** Returns the invoice numbers in a text, in its order. */
export function invoiceNumbersIn(text: string): readonly InvoiceNumber[] {
  const found: InvoiceNumber[] = [];
  for (const match of text.matchAll(LABELLED)) {
    const number = match[1] ?? "";
    if (!/\d{2}/.test(number)) continue;
    const end = match.index + match[0].length;
    found.push({ start: end - number.length, end, value: number.toUpperCase() });
    if (found.length === MAX_NUMBERS) break;
  }
  return found;
}
