import type { Message } from "../../message/message";

/** One line of the route (RFC 5321, section 4.4), as far as trust depends on it. */
export interface Hop {
  /** Index in `message.headers`; a smaller one was written later, nearer to the receiver. */
  readonly at: number;
  /** The name the sending side gave itself; it can claim anything. */
  readonly helo: string;
  /** The sending side's IP address as the receiving server saw it, or "" when the line has none. */
  readonly ip: string;
  /** The server that wrote the line. */
  readonly by: string;
  /** The line as sent. */
  readonly value: string;
}

/** A hop's line longer than this is no server's work; only its beginning is read. */
const MAX_LINE = 2000;

const FROM = /^\s*from\s+(\S+)/i;
const BY = /(?:^|\s)by\s+([^\s;()]+)/i;
const IP = /[[(]\s*(?:IPv6:)?(\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,8})(?:%\w+)?\s*[\])]/i;

/** Returns the route of a message, the newest hop first. */
export function hopsOf({ headers }: Message): readonly Hop[] {
  return headers.flatMap(({ name, value }, at) => {
    if (name.toLowerCase() !== "received") return [];
    const line = value.slice(0, MAX_LINE);
    const by = BY.exec(line);
    const sender = by ? line.slice(0, by.index) : line;
    return {
      at,
      helo: (FROM.exec(line)?.[1] ?? "").toLowerCase(),
      ip: (IP.exec(sender)?.[1] ?? "").toLowerCase(),
      by: (by?.[1] ?? "").toLowerCase().replace(/\.$/, ""),
      value,
    };
  });
}

/** Addresses that do not leave a network (RFC 1918, RFC 4193, RFC 4291, RFC 3927), and Microsoft's own within Exchange Online. */
const INSIDE =
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|fe80:|f[cd][\da-f]{2}:|2603:10[\da-f]{2}:)/;

/** Where mail from outside enters Exchange Online: every hop into it is a border, whatever the other side calls itself. */
const EXCHANGE_ONLINE_BORDER =
  /\.mail\.(?:protection\.outlook\.com|protection\.partner\.outlook\.cn|eo\.outlook\.com)$/;

/** Local delivery: LMTP is not spoken across networks (RFC 2033, section 5). */
const LOCAL_DELIVERY = /\bwith\s+lmtps?\b/i;

function staysInside({ helo, ip, by, value }: Hop): boolean {
  if (EXCHANGE_ONLINE_BORDER.test(by)) return false;
  if (LOCAL_DELIVERY.test(value)) return true;
  return ip === "" ? helo === "" || helo === "localhost" || helo.endsWith(".prod.outlook.com") : INSIDE.test(ip);
}

/**
 * Returns the hop at which the message entered the receiving side: the newest one that came from elsewhere.
 * What stands above it was written by the receiving side; what stands below, the sender could have written.
 * Null when the message never came from elsewhere, or has no route.
 */
export function borderOf(message: Message): Hop | null {
  return hopsOf(message).find((hop) => !staysInside(hop)) ?? null;
}

/** Returns the hop at which the message began: the oldest line, written for whoever composed it. */
export function firstHopOf(message: Message): Hop | null {
  return hopsOf(message).at(-1) ?? null;
}
