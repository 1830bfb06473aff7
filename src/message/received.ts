import { withoutComments } from "./authentication-results";
import { trimCharacters } from "./trim";
import { parseMailDate } from "./mail-date";

/** One hop of a message's way (RFC 5321, section 4.4), as far as it was understood. */
export interface Received {
  /** What the sending host called itself (the word after `from`), or null. */
  readonly helo: string | null;
  /** The sending host's name as the receiver looked it up, or null; `unknown` counts as null. */
  readonly fromHost: string | null;
  /** The sending host's address as the receiver saw it, or null. */
  readonly fromIp: string | null;
  /** Who received it (the word after `by`), or null. */
  readonly byHost: string | null;
  /** `ESMTPS`, `HTTPS`, `MAPI` …, or null. */
  readonly protocol: string | null;
  /** ISO 8601, or null. */
  readonly date: string | null;
}

/** A trace field is a few hundred characters. */
const MAX_LENGTH = 4000;

const IP = /\[?(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})\]?/i;

function wordAfter(text: string, keyword: string): string | null {
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => word.toLowerCase() === keyword);
  const word = at < 0 ? undefined : words[at + 1];
  return word === undefined ? null : trimCharacters(word, new Set("[];,"));
}

/** Takes a Received field's value, in any mailer's dialect; returns what it tells. */
export function parseReceived(value: string): Received {
  const text = value.slice(0, MAX_LENGTH);
  const semicolon = text.lastIndexOf(";");
  const trace = semicolon < 0 ? text : text.slice(0, semicolon);
  const words = withoutComments(trace);
  const helo = /^\s*from\s/i.test(words) ? wordAfter(words, "from") : null;
  // The comment behind the greeting is the receiver's own: `from HELO (host.example [192.0.2.1])`.
  const open = trace.indexOf("(");
  const by = trace.search(/\sby\s/i);
  const isFirst = helo !== null && open >= 0 && (by < 0 || open < by);
  const comment = isFirst ? trace.slice(open + 1, by < 0 ? undefined : by) : "";
  const host = /^(?:[\w-]+=\S+\s+)?([\w.-]+\.[a-z][\w-]*)\.?(?=[\s)])/i.exec(comment)?.[1] ?? null;
  return {
    helo,
    fromHost: host === null || host.toLowerCase() === "unknown" ? null : host.toLowerCase(),
    fromIp: (IP.exec(comment) ?? IP.exec(helo ?? ""))?.[1] ?? null,
    byHost: wordAfter(words, "by"),
    protocol: wordAfter(words, "with"),
    date: parseMailDate(semicolon < 0 ? "" : text.slice(semicolon + 1)),
  };
}
