import { decodeWords } from "postal-mime";
import { mendWindows1252 } from "./charset";
import type { Header, Message } from "./message";

/** A field name (RFC 5322, section 2.2), blanks before the colon tolerated; odd characters make it another name. */
const FIELD = /^([^\s:]+)[ \t]*:/;

/**
 * Takes a raw header block (lines ended by CRLF or LF); returns its fields in order, with duplicates, unfolded
 * and not decoded (RFC 5322, section 2.2.3). Lines that are neither a field nor a continuation are left out.
 */
export function parseHeaders(block: string): Header[] {
  const fields: { name: string; pieces: string[] }[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const current = fields.at(-1);
    if (line.startsWith(" ") || line.startsWith("\t")) {
      current?.pieces.push(line);
      continue;
    }
    const name = FIELD.exec(line);
    if (name?.[1] !== undefined) fields.push({ name: name[1], pieces: [line.slice(name[0].length)] });
  }
  return fields.map(({ name, pieces }) => ({ name, value: pieces.join("").trim() }));
}

/** Returns the values of all fields of that name, in the message's order; names compare without regard to case. */
export function headerValues(message: Pick<Message, "headers">, name: string): string[] {
  const wanted = name.toLowerCase();
  return message.headers.filter((header) => header.name.toLowerCase() === wanted).map(({ value }) => value);
}

/** Returns the first field of that name, or undefined. */
export function firstHeader(headers: readonly Header[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find((header) => header.name.toLowerCase() === wanted)?.value;
}

/** Takes unstructured field text; returns it with its encoded words decoded (RFC 2047) and on one line. */
export function decodeHeaderText(value: string): string {
  return mendWindows1252(decodeWords(value))
    .replace(/[\t\r\n]+/g, " ")
    .trim();
}
