import { decoded } from "../address/host";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { deceptiveCharacters } from "../unicode/deceptive";
import { linkEvidence } from "./seen-link";

/** More would say the same. */
const MAX_FINDINGS = 5;

/**
 * A link leads to a domain with other letters than ASCII, which many programs show in its encoded form (RFC 3492). A
 * note, since whole countries write theirs so; a `caution` where its letters are taken for others.
 * Params: `seen` (decoded), `written` (as DNS has it).
 */
export const linkPunycode: Check = {
  id: "link.punycode",
  needs: ["body"],
  find: ({ links }) => {
    const found = new Map<string, Finding>();
    for (const link of links) {
      const { host } = link.target;
      if (!/(?:^|\.)xn--/.test(host) || found.has(host)) continue;
      const seen = decoded(host);
      found.set(host, {
        code: "link.punycode",
        severity: deceives(seen) ? "caution" : "info",
        params: { seen, written: host },
        evidence: [linkEvidence(link)],
      });
      if (found.size === MAX_FINDINGS) break;
    }
    return [...found.values()];
  },
};

/** Whether a domain mixes scripts, or holds a word of another script that reads as a Latin one: it stands in Latin mail. */
function deceives(domain: string): boolean {
  return deceptiveCharacters(`Latin words before ${domain}`).length > 0;
}
