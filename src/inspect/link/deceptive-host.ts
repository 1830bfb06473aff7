import type { Check } from "../check";
import type { Finding } from "../finding";
import { linkEvidence, type SeenLink } from "./seen-link";

/** More would say the same. */
const MAX_FINDINGS = 5;

/** As browsers write every spelling of an IPv4 address, and an IPv6 one. */
const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/;

/** Addresses inside an organisation or a computer (RFC 1918, RFC 3927, RFC 4193, loopback): an intranet, nobody's trap. */
const INTERNAL = /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1\]|f[cd]|fe80:))/;

/** Schemes whose address is a program or a page itself, so that what opens seems to come from nowhere. */
const CARRIES_CONTENT = new Set(["javascript", "vbscript", "data", "blob"]);

/** Characters drawn like the slash after a host, or not drawn at all, or that turn the order round (UAX #9). */
const DECEIVES =
  /[\u2044\u2215\u29f8\u29f9\uff0f\u2571\u3033\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/u;

/** A user name that reads like a site: `https://bank.example@evil.example`. */
const READS_AS_HOST = /[\p{L}\p{N}-]\.\p{L}{2,}/u;

type Reason = "ip" | "credentials" | "characters" | "content";

/**
 * The address of a link is made so that a person misreads where it leads: a bare IP address, another site's name in
 * front of an `@`, look-alike slashes and unseen characters, or a page packed into the link itself.
 * Params: `seen` (host, or scheme), `reason` (`ip`, `credentials`, `characters`, `content`).
 */
export const deceptiveHost: Check = {
  id: "link.deceptive-host",
  needs: ["body"],
  find: ({ links }) => {
    const found = new Map<string, Finding>();
    for (const link of links) {
      const reason = reasonOf(link);
      const seen = link.target.host === "" ? link.target.scheme : link.target.host;
      if (reason === null || found.has(`${reason} ${seen}`)) continue;
      found.set(`${reason} ${seen}`, {
        code: "link.deceptive-host",
        severity: "caution",
        params: { seen, reason },
        evidence: [linkEvidence(link)],
      });
      if (found.size === MAX_FINDINGS) break;
    }
    return [...found.values()];
  },
};

function reasonOf({ target: { scheme, host, credentials, href } }: SeenLink): Reason | null {
  if (CARRIES_CONTENT.has(scheme)) return "content";
  if (host === "") return null;
  if (READS_AS_HOST.test(credentials)) return "credentials";
  if (DECEIVES.test(authority(href))) return "characters";
  return IP_ADDRESS.test(host) && !INTERNAL.test(host) ? "ip" : null;
}

/** Returns what stands between the scheme's slashes and the next one. */
function authority(href: string): string {
  return href.slice(href.indexOf("//") + 2).split(/[/?#\\]/, 1)[0] ?? "";
}
