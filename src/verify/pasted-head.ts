import type { Head } from "./register";

/** An approval mail with all that a mail program puts around it. */
const MAX_TEXT = 100_000;

/** How far before its hash the number of an entry stands. */
const MAX_BETWEEN = 60;

/** No register has more entries than nine digits count. */
const MAX_DIGITS = 9;

/**
 * Returns the head that a text names, as an approval mail, an export or a printed page writes it: the number of an entry,
 * then its 64 hexadecimal digits, which may be broken over lines. Null where there is none.
 */
export function headIn(text: string): Head | null {
  const joined = text
    .slice(0, MAX_TEXT)
    .toLowerCase()
    .replace(/(?<=[0-9a-f])[ \t]*\r?\n[ \t>]*(?=[0-9a-f])/g, "");
  const found = /(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])/.exec(joined);
  if (!found) return null;
  const before = joined.slice(Math.max(0, found.index - MAX_BETWEEN), found.index);
  const digits = before.match(/\d+/g)?.at(-1);
  if (digits === undefined || digits.length > MAX_DIGITS) return null;
  return { sequence: Number(digits), hash: found[0] };
}
