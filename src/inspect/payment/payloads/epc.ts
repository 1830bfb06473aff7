import { isValidBIC } from "ibantools";
import type { Sighting } from "../finder";
import { ibanSighting, linesOf, nameIn } from "./payload";

/**
 * Reads the European payment code (EPC069-12, "GiroCode"): lines of which the first is `BCD`, the fifth the BIC, the sixth
 * the name, the seventh the IBAN and the eighth the amount. Returns nothing for another payload.
 */
export function readEpcCode(payload: string): readonly Sighting[] {
  const lines = linesOf(payload);
  const [tag, version, , identification, bic, name, iban, amount] = lines;
  if (tag?.text !== "BCD" || !/^00[12]$/.test(version?.text ?? "") || identification?.text !== "SCT") return [];
  if (!iban || iban.text === "") return [];
  const holder = nameIn(name);
  const [, currency, value] = /^([A-Z]{3})(\d{1,9}(?:\.\d{1,2})?)$/.exec(amount?.text ?? "") ?? [];
  const sighting: Sighting = {
    ...ibanSighting(iban.text, { start: iban.start, end: iban.end }),
    ...(holder && { holder }),
    ...(amount &&
      currency &&
      value && { amount: { currency, value: Number(value), span: { start: amount.start, end: amount.end } } }),
  };
  if (!bic || !isValidBIC(bic.text)) return [sighting];
  const span = { start: bic.start, end: bic.end };
  return [{ kind: "bic", value: bic.text, country: bic.text.slice(4, 6), valid: null, spans: [span] }, sighting];
}
