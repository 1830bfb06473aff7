import type { Range } from "../../address/lookalike";
import { aliasesBehind, E_MAIL, PHONE, withoutOverlaps, type Alias } from "../alias";
import type { Finder, SearchedText, Sighting, SightedAmount } from "../finder";
import { PAY_BY_ADDRESS, PAY_HANDLES, PAY_PAGES, type PayPage } from "../pay-services";

/**
 * Links to pages that pay somebody (PayPal, Wise, Revolut, Stripe …), in the text and as targets of links, also inside a
 * link that leads there by way of another; and names of the same services behind their own: Zelle, Venmo, Cash App.
 */
export const payLinkFinder: Finder = { id: "pay-link", find: findPayLinks };

const HOSTS = [...new Set(PAY_PAGES.map(({ host }) => host))].sort((a, b) => b.length - a.length);
const PAGE = new RegExp(
  `(?<![\\w.@-])(?:www\\.)?(${HOSTS.map((host) => host.replaceAll(".", "\\.")).join("|")})(\\/[^\\s"'<>)\\]]{1,400})`,
  "gi",
);

/** Some rewritten links hold the target encoded twice; more is no link that a mail program opens. */
const MAX_DECODINGS = 2;

/** A rewritten link is longer than its target; what is longer still leads to no payment page. */
const MAX_HREF = 8_192;

function findPayLinks(searched: SearchedText): readonly Sighting[] {
  const { text, links, isUnread } = searched;
  const written = Array.from(text.matchAll(PAGE)).flatMap((match): Sighting[] => {
    const written = match[0].replace(/[.,;:!?]{1,8}$/, "");
    const span = { start: match.index, end: match.index + written.length };
    const page = pageOf(match[1] ?? "", match[2] ?? "", span);
    return page !== null && isUnread(span.start, span.end) ? [page] : [];
  });
  const targets = links.flatMap((link) => targetOf(link.href, link));
  return [...written, ...targets, ...handles(searched)];
}

/** Returns the payment page to which a link leads, directly or inside a rewritten link. */
function targetOf(href: string, { start, end }: Range): readonly Sighting[] {
  let address = href.slice(0, MAX_HREF);
  for (let decodings = 0; decodings <= MAX_DECODINGS; decodings++) {
    for (const [, host = "", path = ""] of address.matchAll(PAGE)) {
      const page = pageOf(host, path, { start, end });
      if (page) return [page];
    }
    address = decoded(address);
  }
  return [];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // A percent sign that encodes nothing; the address stays as it is.
  }
}

function pageOf(host: string, path: string, span: Range): Sighting | null {
  const page = PAY_PAGES.find((candidate) => candidate.host === host.toLowerCase() && candidate.path.test(path));
  const name = page?.path.exec(path)?.[1];
  if (!page || name === undefined) return null;
  const amount = amountIn(path.slice(path.indexOf(name) + name.length), span);
  return { ...sighting(page, name, span), ...(amount && { amount }) };
}

function sighting({ prefix, exact }: Pick<PayPage, "prefix" | "exact">, name: string, span: Range): Sighting {
  const whole = name.replace(/[.-]{1,8}$/, "");
  return {
    kind: "pay-link",
    value: `${prefix}${exact ? whole : whole.toLowerCase()}`,
    country: null,
    valid: null,
    spans: [span],
  };
}

/** `paypal.me/annb/250EUR`. */
const AMOUNT = /^\/(\d{1,9}(?:\.\d{1,2})?)([A-Z]{3})(?![\w.])/i;

function amountIn(rest: string, span: Range): SightedAmount | null {
  const [, value, currency] = AMOUNT.exec(rest) ?? [];
  return value && currency ? { value: Number(value), currency: currency.toUpperCase(), span } : null;
}

/** Returns the names behind those of services: handles, and the addresses and telephone numbers that others take. */
function handles(searched: SearchedText): readonly Sighting[] {
  const named = PAY_HANDLES.flatMap(({ label, form, prefix }) =>
    aliasesBehind(searched, [label], [form]).map((alias) => ({ ...alias, prefix })),
  );
  const addressed = PAY_BY_ADDRESS.flatMap(({ service, takes }) =>
    aliasesBehind(
      searched,
      [service],
      takes.map((form) => ALIASES[form]),
    )
      .filter(({ written }) => !SERVICES_OWN.test(written))
      .map((alias) => ({ ...alias, prefix: `${service}:` })),
  );
  return withoutOverlaps([...named, ...addressed]).map((alias) =>
    sighting({ prefix: alias.prefix, exact: false }, nameOf(alias), alias.span),
  );
}

const ALIASES = { "e-mail": E_MAIL, phone: PHONE } as const;

/** Services send notices from addresses of their own. */
const SERVICES_OWN = /@(?:[\w-]+\.)*(?:paypal|venmo|zellepay|cash)\.[a-z.]{2,6}$/i;

function nameOf({ written }: Alias): string {
  if (written.startsWith("@")) return written.slice(1);
  return written.includes("@") || written.startsWith("$") ? written : written.replace(/[^\d+]/g, "");
}
