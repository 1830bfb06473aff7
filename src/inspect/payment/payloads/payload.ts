import type { Range } from "../../address/lookalike";
import { ibanVerdict, isQrIban } from "../../../directory/iban";
import type { Sighting } from "../finder";

/** A line of a payload, with the offsets at which it stands. */
export interface PayloadLine extends Range {
  readonly text: string;
}

/** Returns the lines of a payload, without spaces around them. */
export function linesOf(payload: string): readonly PayloadLine[] {
  let at = 0;
  return payload.split("\n").map((line) => {
    const start = at + (line.length - line.trimStart().length);
    at += line.length + 1;
    const text = line.trim();
    return { text, start, end: start + text.length };
  });
}

/** Returns the sighting of an IBAN in a field that holds nothing else; its check digits may be wrong. */
export function ibanSighting(field: string, span: Range): Sighting {
  const value = field.replace(/[^A-Z0-9]/gi, "").toUpperCase();
  const verdict = ibanVerdict(value);
  return {
    kind: isQrIban(value) ? "qr-iban" : "iban",
    value,
    country: value.slice(0, 2),
    valid: verdict === "right" || verdict === "possible",
    spans: [span],
  };
}

/** Returns a field as the name of somebody; nothing where it is empty. */
export function nameIn(line: PayloadLine | undefined): { readonly name: string; readonly span: Range } | undefined {
  return line && line.text !== "" ? { name: line.text, span: { start: line.start, end: line.end } } : undefined;
}
