import type { Range } from "../address/lookalike";

/** Where a web address begins: its scheme's end, or `www.`; `cid:` and `data:` name what is inside the message. */
const ADDRESS_START = /:\/\/|\bwww\.|\b(?:cid|data|mailto):/gi;
const ADDRESS_REST = /[^\s<>"]*/y;

/** Schemes whose addresses are accounts themselves (`payto` is RFC 8905). */
const ACCOUNT_SCHEME = /(?:iban|payto|sepa)$/i;

/** A local part that is an account, not a mailbox; a Message-ID in angle brackets is neither. */
const ACCOUNT_AS_MAILBOX = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i;

/** The longest scheme worth going back for. */
const MAX_SCHEME = 12;

/** The longest mailbox that SMTP carries (RFC 5321, section 4.5.3.1.3). */
const MAX_MAILBOX = 254;

/**
 * Hashes, tracking tokens, Base64: no identifier of any kind is written in so long a run. Three marks in a row are a
 * drawn line, which ends the run: an account may stand in the middle of it.
 * Behind one of their own letters runs need not be begun anew: each word is walked through once.
 */
const LONG_RUN = /(?<![a-z0-9+/])(?:[a-z0-9+/]|[_=-](?![_=-]{2})){91,10000}/gi;
const LONG_HEX = /[0-9a-f]{41,10000}/gi;
/** From its first hyphen: a text has fewer of them than of hexadecimal digits. */
const UUID = /(?<=[0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const UUID_BEFORE_HYPHEN = 8;

/** Returns the stretches of a text in which no identifier is looked for: web and mail addresses, hashes, encoded data. */
export function unsearchedRanges(text: string): readonly Range[] {
  const uuids = matches(text, UUID).map(({ start, end }) => ({ start: start - UUID_BEFORE_HYPHEN, end }));
  return [...webAddresses(text), ...mailAddresses(text), ...matches(text, LONG_RUN, LONG_HEX), ...uuids];
}

function matches(text: string, ...patterns: readonly RegExp[]): readonly Range[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length })),
  );
}

function webAddresses(text: string): readonly Range[] {
  const ranges: Range[] = [];
  ADDRESS_START.lastIndex = 0;
  for (let match = ADDRESS_START.exec(text); match !== null; match = ADDRESS_START.exec(text)) {
    const start = backOver(text, match.index, /[a-z0-9+.-]/i, MAX_SCHEME);
    if (ACCOUNT_SCHEME.test(text.slice(start, match.index))) continue;
    ADDRESS_REST.lastIndex = match.index;
    ADDRESS_REST.exec(text);
    const end = Math.max(ADDRESS_REST.lastIndex, match.index + match[0].length);
    ranges.push({ start, end });
    ADDRESS_START.lastIndex = end;
  }
  return ranges;
}

function mailAddresses(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const start = backOver(text, at, /[\w.%+-]/, MAX_MAILBOX);
    let end = at + 1;
    while (end - at < MAX_MAILBOX && /[\w.-]/.test(text.charAt(end))) end++;
    if (start === at || end === at + 1) continue;
    const isAccount = text.charAt(start - 1) !== "<" && ACCOUNT_AS_MAILBOX.test(text.slice(start, at));
    ranges.push({ start: isAccount ? at : start, end });
  }
  return ranges;
}

/** Returns the offset at which the characters of one kind before `from` begin, at most `limit` back. */
function backOver(text: string, from: number, kind: RegExp, limit: number): number {
  let start = from;
  while (start > 0 && from - start < limit && kind.test(text.charAt(start - 1))) start--;
  return start;
}
