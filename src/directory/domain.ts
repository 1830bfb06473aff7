import { getDomain } from "tldts";
import { FREE_MAIL_DOMAINS } from "./free-mail";
import { SHARED_SUFFIXES } from "./shared-suffixes";

/** The longest name that DNS can hold (RFC 1035, section 2.3.4), with room for the mapping to ASCII to shorten it. */
const MAX_DOMAIN_LENGTH = 1024;

const PLAIN_DOMAIN = /^[a-z0-9.-]+$/;

/** Characters that end or restructure the host in a URL: a domain that holds one is not handed to the URL parser. */
const NOT_IN_A_HOST = /[\s/\\?#@:%[\]<>^|]/u;

/**
 * Returns a domain in the one form that all comparisons use: lower case, ASCII (UTS #46), without a trailing dot.
 * What IDNA refuses comes back in lower case as written, so that it is still shown and equals only itself.
 * @param written a domain as somebody wrote it.
 */
export function normalDomain(written: string): string {
  const lower = withoutTrailingDots(written.trimStart()).toLowerCase();
  const plain = PLAIN_DOMAIN.test(lower) && !lower.includes("xn--");
  if (plain || lower.length > MAX_DOMAIN_LENGTH || NOT_IN_A_HOST.test(lower)) return lower;
  try {
    return withoutTrailingDots(new URL(`http://${lower}`).hostname);
  } catch {
    return lower;
  }
}

/** Returns the domain of an address (what follows its last `@`) as `normalDomain` writes it, or "" when it has none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? "" : normalDomain(address.slice(at + 1));
}

/** Returns an address in the one form that all comparisons use: lower case, its domain as `normalDomain` writes it. */
export function normalAddress(written: string): string {
  const at = written.lastIndexOf("@");
  if (at < 0) return written.trim().toLowerCase();
  return `${written.slice(0, at).trim().toLowerCase()}@${domainOf(written)}`;
}

/**
 * Returns the domain that one organisation registered: the label before the public suffix, with that suffix.
 * Private suffixes and shared tenants count as suffixes; under an unknown ending it is the last two labels.
 * @param domain as `domainOf` returns it.
 * @returns null for a suffix itself, a single label, an IP address, and what is no domain.
 */
export function registrableDomain(domain: string): string | null {
  const shared = SHARED_SUFFIXES.find((suffix) => domain === suffix || domain.endsWith(`.${suffix}`));
  if (shared === undefined) return getDomain(domain, { allowPrivateDomains: true });
  const tenant = domain
    .slice(0, -shared.length - 1)
    .split(".")
    .pop();
  return tenant ? `${tenant}.${shared}` : null;
}

/**
 * Whether anybody can have an address there, so that the domain says nothing about an organisation.
 * @param domain as `domainOf` returns it; a sub-domain of a free-mail domain counts.
 */
export function isFreeMail(domain: string): boolean {
  return withParents(domain).some((candidate) => FREE_MAIL_DOMAINS.has(candidate));
}

/**
 * Whether strangers share a domain: free mail, a public suffix, a shared tenant's ending. It identifies nobody.
 * @param domain as `domainOf` returns it.
 */
export function isShared(domain: string): boolean {
  return isFreeMail(domain) || registrableDomain(domain) === null;
}

/**
 * Whether two domains belong to one registration, and so to one organisation; never for free mail.
 * @param a and `b` as `domainOf` returns them.
 */
export function sameOrganisation(a: string, b: string): boolean {
  if (a === "" || b === "" || isFreeMail(a) || isFreeMail(b)) return false;
  return a === b || (registrableDomain(a) ?? a) === (registrableDomain(b) ?? b);
}

/** Returns a domain and the domains above it, the longest first; at most as many as a DNS name has labels. */
export function withParents(domain: string): readonly string[] {
  const labels = domain.split(".", MAX_LABELS);
  if (labels.length === MAX_LABELS) return [domain];
  return labels.map((_, at) => labels.slice(at).join("."));
}

/** A DNS name of 253 characters has at most 127 labels; more is an attack on whoever counts them. */
const MAX_LABELS = 128;

/** Returns the host of what people write for a domain: `https://www.payee.example/en`, `@payee.example`. */
export function hostIn(typed: string): string {
  const written = typed.trim();
  const scheme = written.indexOf("://");
  const rest = written.slice(scheme < 0 ? 0 : scheme + 3);
  const end = rest.search(/[/?#:]/);
  const host = end < 0 ? rest : rest.slice(0, end);
  return host.slice(host.lastIndexOf("@") + 1).replace(/^www\./i, "");
}

function withoutTrailingDots(domain: string): string {
  let end = domain.length;
  while (end > 0 && /[.\s]/.test(domain.charAt(end - 1))) end--;
  return domain.slice(0, end);
}
