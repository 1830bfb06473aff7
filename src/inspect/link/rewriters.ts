import { parsed, percentDecoded } from "./target";

/** A service that puts itself before a link. */
interface Rewriter {
  /** Whether the address is the service's; the host is lower case. */
  readonly host: RegExp;
  /** Returns the address it stands for, or null where only the service knows it. */
  readonly original: (url: URL) => string | null;
}

/** The address stands in a query parameter, percent-encoded once, as `URLSearchParams` decodes it. */
const inParameter =
  (...names: readonly string[]) =>
  ({ searchParams }: URL): string | null =>
    names.map((name) => searchParams.get(name)).find((value) => value !== null && value !== "") ?? null;

/** The address stands at the end of the path, percent-encoded. */
const inLastSegment = ({ pathname }: URL): string | null => percentDecoded(pathname.split("/").pop() ?? "");

/** The address stands in the path between marks of underscores: `/v2/___https://…___.token`. */
const betweenUnderscores = ({ href }: URL): string | null => /\/___(.+?)___\./.exec(href)?.[1] ?? null;

/** Only the domain is told: enough to say where the link leads. */
const domainInParameter =
  (name: string) =>
  ({ searchParams }: URL): string | null => {
    const domain = searchParams.get(name);
    return domain === null ? null : `https://${domain}/`;
  };

/** Proofpoint's second form writes `-` for `%` and `_` for `/`. */
const proofpointV2 = ({ searchParams }: URL): string | null => {
  const written = searchParams.get("u");
  return written === null ? null : percentDecoded(written.replaceAll("-", "%").replaceAll("_", "/"));
};

const RUN_LENGTHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Proofpoint's third form keeps the address between `__` and `__;`, with `*` for one and `**X` for a run of characters
 * that follow in base64url: X tells how many, from 2 on.
 */
const proofpointV3 = ({ href }: URL): string | null => {
  const [, written, replaced = ""] = /\/v3\/__(.+?)__;([\w=-]*)!/.exec(href) ?? [];
  if (written === undefined) return null;
  const characters = Array.from(base64Text(replaced));
  let used = 0;
  const restored = written.replace(/\*(?:\*([\w-]))?/g, (_, length?: string) => {
    const count = length === undefined ? 1 : RUN_LENGTHS.indexOf(length) + 2;
    return characters.slice(used, (used += count)).join("");
  });
  return restored.replace(/^([a-z][a-z0-9+.-]*:\/)(?!\/)/i, "$1/");
};

/** Sophos writes the address in base64, and its domain beside it. */
const sophos = (url: URL): string | null => {
  const address = base64Text(url.searchParams.get("u") ?? "");
  return parsed(address) === null ? domainInParameter("d")(url) : address;
};

/** Returns text written in base64 or base64url (RFC 4648), or "". */
function base64Text(written: string): string {
  try {
    const binary = atob(written.replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", ""));
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return "";
  }
}

/**
 * Services that protect readers, and sites that send them on, from their own published forms. A new one is a line here.
 */
const REWRITERS: readonly Rewriter[] = [
  // Microsoft Safe Links: in mail, in Outlook on the web, in Teams
  { host: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us)$/, original: inParameter("url") },
  { host: /^outlook\.(?:office|office365|live)\.com$/, original: inParameter("url") },
  { host: /^statics\.teams\.cdn\.office\.net$/, original: inParameter("url") },
  // Proofpoint
  {
    host: /^urldefense(?:\.proofpoint)?\.(?:com|us)$/,
    original: (url) =>
      url.pathname.startsWith("/v3/")
        ? proofpointV3(url)
        : url.pathname.startsWith("/v2/")
          ? proofpointV2(url)
          : inParameter("u")(url),
  },
  // Mimecast
  { host: /(?:^|\.)mimecast(?:protect)?\.com$/, original: domainInParameter("domain") },
  // Barracuda, Symantec, Trend Micro, Trellix, Cisco, Check Point, Sophos, AppRiver
  { host: /^linkprotect\.cudasvc\.com$/, original: inParameter("a") },
  { host: /^clicktime\.symantec\.com$/, original: inParameter("u") },
  { host: /(?:^|\.)trendmicro\.(?:com|eu)$/, original: inParameter("url") },
  { host: /^protect\d?\.fireeye\.com$/, original: inParameter("u") },
  { host: /^secure-web\.cisco\.com$/, original: inLastSegment },
  { host: /^(?:url\.avanan\.click|protect\.checkpoint\.com)$/, original: betweenUnderscores },
  { host: /(?:^|\.)protection\.sophos\.com$/, original: sophos },
  { host: /^link\.edgepilot\.com$/, original: inParameter("u") },
  // Sites that send readers on
  { host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, original: inParameter("q", "url") },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, original: inParameter("u") },
  { host: /^(?:www\.)?linkedin\.com$/, original: inParameter("url") },
  { host: /^(?:www\.)?youtube\.com$/, original: inParameter("q") },
];

/**
 * Hosts of services that count clicks for whoever sends a mailing: where the link leads is known to them only. Each is
 * the domain under which the service's customers' links stand.
 */
const CLICK_COUNTERS =
  /(?:^|\.)(?:list-manage\.com|mailchi\.mp|mandrillapp\.com|sendgrid\.net|mjt\.lu|awstrack\.me|hubspotlinks\.com|hubspotemail\.net|hs-sales-engage\.com|createsend\d*\.com|cmail\d+\.com|klclick\d*\.com|rs6\.net|constantcontact\.com|exct\.net|exacttarget\.com|sendibm\d+\.com|sendibt\d+\.com|sendinblue\.com|brevo\.com|mlsend\.com|mailerlite\.com|acemlna\.com|activehosted\.com|intercom-clicks\.com|customeriomail\.com|sparkpostmail\.com|mailgun\.org|postmarkapp\.com|pstmrk\.it|getresponse\.com|eloqua\.com|mktoweb\.com|marketo\.com|mkt\d+\.com|rdstation\.com\.br|emltrk\.com|cleverreach\.com|rapidmail\.com|newsletter2go\.com)$/;

/** A rewritten link may be rewritten again by the next organisation; three is what a forward through two of them has. */
const MAX_LAYERS = 5;

/** Returns the address that a link stands for, with all rewriters taken off; as it was where there is none. */
export function unwrapped(href: string): string {
  let current = href;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const url = parsed(current);
    const rewriter = url && REWRITERS.find(({ host }) => host.test(url.hostname));
    const original = rewriter ? rewriter.original(url) : null;
    if (original === null || parsed(original) === null) return current;
    current = original;
  }
  return current;
}

/** Whether a host, lower case, only counts clicks: it says nothing about where the reader arrives. */
export function countsClicks(host: string): boolean {
  return CLICK_COUNTERS.test(host);
}
