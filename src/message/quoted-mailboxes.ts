import type { Mailbox } from "./message";
import { ON_BEHALF } from "./quoted-labels";
import { trimCharacters } from "./trim";

/** A name and an address; what is longer is no mailbox. */
const MAX_LENGTH = 1000;

/** An address in running words. */
export interface FoundAddress {
  readonly address: string;
  /** Where it begins and ends together with its brackets and `mailto:`. */
  readonly start: number;
  readonly end: number;
}

/** What no address in running words contains. */
const DELIMITER = /[\s<>()[\]",;:]/;

const MAILTO = "mailto:";

/** Returns the addresses in some words, in order. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let from = 0;
  for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", Math.max(from, sign + 1))) {
    let start = sign;
    let end = sign + 1;
    while (start > from && !DELIMITER.test(text.charAt(start - 1))) start -= 1;
    while (end < text.length && !DELIMITER.test(text.charAt(end))) end += 1;
    const address = trimCharacters(text.slice(start, end), new Set(".*'’"));
    from = end;
    if (address.startsWith("@") || address.endsWith("@")) continue;
    if (text.slice(0, start).toLowerCase().endsWith(MAILTO)) start -= MAILTO.length;
    const bracketed = /[<[(]/.test(text.charAt(start - 1)) && /[>\])]/.test(text.charAt(end));
    found.push({ address, start: bracketed ? start - 1 : start, end: bracketed ? end + 1 : end });
  }
  return found;
}

const NAME_MARKS = new Set([" ", "\t", "\u00A0", '"', "'", "«", "»", "“", "”", "„", "‘", "’", "*", "_", "<", ",", ";"]);

/** Takes `Name <address>`, `Name [mailto:address]`, `address <mailto:address>`, or a name alone, as quoted text has them. */
export function quotedMailbox(written: string): Mailbox | null {
  const text = written.slice(0, MAX_LENGTH);
  const found = findAddresses(text);
  // `ceo@acme.example <other@else.example>`: the address in brackets is the one that mail goes to.
  const real = found.find(({ start, end, address }) => end - start > address.length) ?? found[0];
  const name = trimCharacters(text.slice(0, real?.start ?? text.length), NAME_MARKS);
  const address = real?.address ?? "";
  if (name === "" && address === "") return null;
  return { name: name.toLowerCase() === address.toLowerCase() ? "" : name, address };
}

/** Outlook separates with `;` and has commas in names; the others separate with `,`. */
function splitList(value: string): string[] {
  if (value.includes(";")) return value.split(";");
  const pieces = value.split(",");
  const addresses = pieces.filter((piece) => piece.includes("@")).length;
  if (addresses === 0) return pieces;
  // "Doe, Jane <jane@x>, Roe, Richard <r@x>": a piece without an address belongs to the one after it.
  const joined: string[] = [];
  let waiting: string[] = [];
  for (const piece of pieces) {
    waiting.push(piece);
    if (!piece.includes("@")) continue;
    joined.push(waiting.join(","));
    waiting = [];
  }
  return [...joined, ...waiting];
}

/** Takes the value of a quoted To or Cc line; returns its mailboxes, names alone included. */
export function quotedMailboxes(value: string): Mailbox[] {
  return splitList(value).flatMap((piece) => quotedMailbox(piece) ?? []);
}

/** Takes the value of a quoted From line; of "X on behalf of Y" it is Y's, as the reader is told. */
export function quotedSender(value: string): Mailbox | null {
  const lower = value.toLowerCase();
  for (const words of ON_BEHALF) {
    const at = lower.indexOf(` ${words} `);
    if (at > 0) return quotedMailbox(value.slice(at + words.length + 2));
  }
  return quotedMailbox(value);
}
