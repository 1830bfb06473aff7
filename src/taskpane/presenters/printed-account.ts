import type { PaymentKind } from "../../directory/payment-kind";
import type { Range } from "../../inspect/address/lookalike";

/** ISO 13616-1: on paper an IBAN stands in groups of four. */
const GROUP = 4;

/** Returns an account as it is printed: `GB29 NWBK 6016 1331 9268 19`, `021000021 / 4905234251`. */
export function printedAccount(kind: PaymentKind, value: string): string {
  const cuts = [0, ...gapsOf(kind, value), value.length];
  return cuts
    .slice(1)
    .map((end, at) => value.slice(cuts[at], end))
    .join(" ");
}

/** Returns ranges of an account, none of them empty, as they stand in its printed form. */
export function printedRanges(kind: PaymentKind, value: string, ranges: readonly Range[]): readonly Range[] {
  const gaps = gapsOf(kind, value);
  const printed = (at: number): number => at + gaps.filter((gap) => gap <= at).length;
  return ranges.map(({ start, end }) => ({ start: printed(start), end: printed(end - 1) + 1 }));
}

/** Returns the offsets before which a space is printed; many kinds have no form on paper that everybody uses. */
function gapsOf(kind: PaymentKind, value: string): readonly number[] {
  if (kind === "iban" || kind === "qr-iban") {
    return Array.from({ length: Math.ceil(value.length / GROUP) - 1 }, (_, at) => (at + 1) * GROUP);
  }
  const slash = kind === "pay-link" ? -1 : value.indexOf("/");
  return slash < 0 ? [] : [slash, slash + 1];
}
