import { parse } from "tldts";
import { domainOf, normalAddress, normalDomain } from "../../directory/domain";
import { trimCharacters } from "../../message/trim";
import { targetOf } from "./target";

/** An address that the visible text of a link shows. */
export interface ShownAddress {
  readonly kind: "site" | "mailbox" | "number";
  /** As written. */
  readonly written: string;
  /** What is compared: a host, a mail address, or the digits of a telephone number. */
  readonly value: string;
  /** The host, or the domain of the mailbox, as `normalDomain` writes it; "" for a number. */
  readonly domain: string;
}

/** Longer text is a paragraph that happens to be a link; nobody reads an address into it. */
const MAX_SHOWN = 500;

/** An address with its scheme, or `www.`: an address wherever it stands. */
const WEB_ADDRESS = /(?:https?:\/\/|(?<![\w.@/-])www\.)[^\s<>"|)\]]+/giu;

const MAILBOX = /^[\p{L}\p{N}.!#$%&'*+/=?^_{}~-]+@[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,}$/u;

/** A name with dots, and perhaps a path: an address only when it is all that is shown. */
const BARE_HOST = /^([\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.\p{L}[\p{L}\p{N}-]+)(?:[:/?#]\S*)?$/u;

/** Digits as telephone numbers are written, seven at least: shorter ones are numbers of many other things. */
const NUMBER = /^\+?[\d\s().\-\u2010-\u2015/]+$/u;
const MIN_DIGITS = 7;

/** Blanks, brackets and punctuation around what is shown. */
const AROUND = new Set(" \t\n\u00a0<>()[]\"'“”„«»,.;:!");

/**
 * Returns the address that a link's visible text shows, or null where it shows none, or several. A word that ends like
 * a domain counts only when nothing else is shown and its ending exists, or `isKnown` says so of its domain.
 */
export function shownAddress(text: string, isKnown: (domain: string) => boolean): ShownAddress | null {
  if (text.length > MAX_SHOWN) return null;
  const shown = trimCharacters(text.replace(/\p{Cf}/gu, ""), AROUND);
  const [first, second] = shown.match(WEB_ADDRESS) ?? [];
  if (second !== undefined && second !== first) return null;
  if (first !== undefined) return site(first);
  if (MAILBOX.test(shown)) {
    return { kind: "mailbox", written: shown, value: normalAddress(shown), domain: domainOf(shown) };
  }
  const host = BARE_HOST.exec(shown)?.[1];
  if (host !== undefined) {
    const domain = normalDomain(host);
    return isKnown(domain) || parse(domain).isIcann === true
      ? { kind: "site", written: shown, value: domain, domain }
      : null;
  }
  const digits = shown.replace(/\D/g, "");
  const isNumber = NUMBER.test(shown) && digits.length >= MIN_DIGITS;
  return isNumber ? { kind: "number", written: shown, value: digits, domain: "" } : null;
}

function site(written: string): ShownAddress | null {
  const host = targetOf(written)?.host ?? "";
  return host === "" ? null : { kind: "site", written, value: host, domain: host };
}
