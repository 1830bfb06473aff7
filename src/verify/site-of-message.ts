import { hostIn, normalDomain, registrableDomain } from "../directory/domain";
import type { Message } from "../message/message";
import { textsOf } from "./texts-of-message";

/**
 * Whether the message itself brings a site that somebody names (its sender's, one it links to, one it or its files merely
 * mention), and the directory does not know it: whoever wrote the message may own what stands there.
 * @param named in the person's words: `https://www.payee.example/contact`, "payee.example, under Contact"
 * @param known domains on record, as `domainOf` returns them
 */
export function isSiteOfMessage(named: string, message: Message, known: readonly string[]): boolean {
  const onRecord = new Set(known.map(registered));
  const sites = named
    .split(/[\s,;()<>"]+/)
    .map((word) => registered(normalDomain(hostIn(word))))
    .filter((site) => site !== "" && !onRecord.has(site));
  return sites.length > 0 && textsOf(message).some(([, text]) => sites.some((site) => mentions(text, site)));
}

/** Whether a domain, or one below it, stands in a text. */
function mentions(text: string, site: string): boolean {
  const searched = text.toLowerCase();
  for (let at = searched.indexOf(site); at >= 0; at = searched.indexOf(site, at + 1)) {
    if (!/[\p{L}\p{N}-]/u.test(searched.charAt(at - 1))) return true;
  }
  return false;
}

const registered = (domain: string): string => registrableDomain(domain) ?? "";
