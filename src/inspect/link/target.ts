import { normalDomain } from "../../directory/domain";

/** Where a link leads, taken apart as a browser would (WHATWG URL). */
export interface Target {
  /** Without its colon, lower case: `https`, `mailto`, `javascript` … */
  readonly scheme: string;
  /** The host of a web address as `normalDomain` writes it; "" for every other scheme. */
  readonly host: string;
  /** What stands before an `@` in front of the host, user name and password together; "" when nothing does. */
  readonly credentials: string;
  /** The address or number that `mailto:`, `tel:` and the like name, decoded; "" for a web address. */
  readonly recipient: string;
  /** The address as written, without the blanks and line breaks that browsers leave out. */
  readonly href: string;
}

/** Chromium opens no longer address than 2 MB; in mail, tracking makes some of a few thousand characters. */
const MAX_HREF = 64 * 1024;

/** What browsers take out of an address before they read it (WHATWG URL, section 4.4): a blank that hides a scheme. */
const LEFT_OUT = /[\t\n\r]/g;

const WEB = new Set(["http", "https", "ftp"]);

/** Mail programs open what begins so as a web address, though it names no scheme. */
const WITHOUT_SCHEME = /^(?:www\.|\/\/)/i;

/**
 * Returns where a link leads, or null for one that leads nowhere outside the message: a place on the same page, a path
 * without a site, what is no address at all.
 */
export function targetOf(written: string): Target | null {
  const href = written.slice(0, MAX_HREF).replace(LEFT_OUT, "").trim();
  const url = parsed(WITHOUT_SCHEME.test(href) ? `http://${href.replace(/^\/\//, "")}` : href);
  if (url === null) return null;
  const scheme = url.protocol.slice(0, -1);
  if (WEB.has(scheme)) {
    const credentials = [url.username, url.password].filter((one) => one !== "").join(":");
    return { scheme, host: normalDomain(url.hostname), credentials, recipient: "", href };
  }
  return { scheme, host: "", credentials: "", recipient: recipientOf(url), href };
}

/** Returns an address parsed, or null. */
export function parsed(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

/** Returns a percent-encoded text decoded; as it stands where the encoding is broken. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the first recipient of `mailto:` (RFC 6068), the number of `tel:` (RFC 3966) and the like. */
function recipientOf({ protocol, pathname }: URL): string {
  const path = percentDecoded(pathname).trim();
  return protocol === "mailto:" ? (path.split(/[,;]/, 1)[0] ?? "").trim() : path;
}
