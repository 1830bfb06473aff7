import type { Sighting } from "../finder";
import { ibanSighting, linesOf, nameIn } from "./payload";

/** Lines of the Swiss QR-bill, counted from 0 (SIX, Implementation Guidelines for the QR-bill). */
const LINE = { tag: 0, version: 1, iban: 3, creditorName: 5, amount: 18, currency: 19 };

/**
 * Reads the Swiss QR-bill: lines of which the first is `SPC`, the fourth the IBAN or QR-IBAN, the sixth the creditor's name,
 * the nineteenth and twentieth the amount and its currency. Its reference is no account. Returns nothing for another payload.
 */
export function readSwissCode(payload: string): readonly Sighting[] {
  const lines = linesOf(payload);
  const iban = lines[LINE.iban];
  if (lines[LINE.tag]?.text !== "SPC" || !/^0[12]\d\d$/.test(lines[LINE.version]?.text ?? "")) return [];
  if (!iban || iban.text === "") return [];
  const holder = nameIn(lines[LINE.creditorName]);
  const [amount, currency] = [lines[LINE.amount], lines[LINE.currency]];
  const isAmount = /^\d{1,9}(?:\.\d{1,2})?$/.test(amount?.text ?? "") && /^(?:CHF|EUR)$/.test(currency?.text ?? "");
  return [
    {
      ...ibanSighting(iban.text, { start: iban.start, end: iban.end }),
      ...(holder && { holder }),
      ...(isAmount &&
        amount &&
        currency && {
          amount: {
            currency: currency.text,
            value: Number(amount.text),
            span: { start: amount.start, end: amount.end },
          },
        }),
    },
  ];
}
