import { normalAccount } from "../../../directory/account";
import type { Range } from "../../address/lookalike";
import type { Sighting } from "../finder";
import { isRightCrc } from "./crc16";

/** A field of an EMV code: two digits of identifier, two of length, then the value. */
interface Field {
  readonly id: string;
  readonly value: string;
  readonly span: Range;
}

/** Codes of merchants are at most this long (EMVCo, Merchant-Presented Mode, section 3). */
const MAX_LENGTH = 512;

const START = /(?<!\d)000201(?=\d{4})/g;

/** Merchant account information of payment systems stands in these (EMVCo); Pix takes one of them. */
const ACCOUNT_FIELDS = { first: 26, last: 51 };
const PIX = /^br\.gov\.bcb\.pix$/i;
const REAL = "986";

/**
 * Reads the Brazilian "BR Code" (Banco Central do Brasil, Manual do BR Code; EMVCo QR, Merchant-Presented Mode), wherever
 * it stands in a text: the Pix key or the place it is fetched from, the receiver's name, the amount. `valid` tells whether
 * its CRC is right.
 */
export function readBrCodes(text: string): readonly Sighting[] {
  const sightings: Sighting[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(START)) {
    if (start < end) continue;
    const sighting = brCodeAt(text, start);
    if (!sighting) continue;
    sightings.push(sighting);
    end = sighting.spans[0]?.end ?? end;
  }
  return sightings;
}

function brCodeAt(text: string, start: number): Sighting | null {
  const fields = fieldsOf(text.slice(start, start + MAX_LENGTH), start);
  const crc = fields.at(-1);
  const key = fields.flatMap((field) => pixKeyIn(field) ?? [])[0];
  if (crc?.id !== "63" || key === undefined) return null;
  const field = (id: string): Field | undefined => fields.find((one) => one.id === id);
  const [name, amount, currency] = [field("59"), field("54"), field("53")];
  const isAmount = /^\d{1,10}(?:\.\d{1,2})?$/.test(amount?.value ?? "") && (currency?.value ?? REAL) === REAL;
  return {
    kind: "pix",
    value: normalAccount("pix", key),
    country: "BR",
    valid: isRightCrc(text.slice(start, crc.span.end)),
    spans: [{ start, end: crc.span.end }],
    ...(name && { holder: { name: name.value, span: name.span } }),
    ...(amount && isAmount && { amount: { currency: "BRL", value: Number(amount.value), span: amount.span } }),
  };
}

/** Returns the key of a Pix field, or the address that a dynamic code is fetched from; null for another field. */
function pixKeyIn({ id, value, span }: Field): string | null {
  if (Number(id) < ACCOUNT_FIELDS.first || Number(id) > ACCOUNT_FIELDS.last) return null;
  const inner = fieldsOf(value, span.start);
  const isPix = PIX.test(inner.find((field) => field.id === "00")?.value ?? "");
  return isPix ? (inner.find((field) => field.id === "01" || field.id === "25")?.value ?? null) : null;
}

/** Returns the fields from the beginning of a code to its CRC, or to where it is no code any more. */
function fieldsOf(code: string, offset: number): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  while (/^\d{4}$/.test(code.slice(at, at + 4))) {
    const id = code.slice(at, at + 2);
    const start = at + 4;
    const end = start + Number(code.slice(at + 2, start));
    if (end > code.length) break;
    fields.push({ id, value: code.slice(start, end), span: { start: offset + start, end: offset + end } });
    at = end;
    if (id === "63") break;
  }
  return fields;
}
