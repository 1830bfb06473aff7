import { isFreeMail } from "../../directory/domain";
import { lookForChangedLabel } from "./changed-label";
import { DomainSearch } from "./domain-search";
import { lookForJoined, lookForMovedDots } from "./dots";
import { explained } from "./explain";
import { hostOf } from "./host";
import type { KnownDomains } from "./known-domains";
import type { Lookalike, Sensitivity } from "./lookalike";
import { lookForRearrangedLabel } from "./rearranged-label";
import { lookForSubDomains } from "./sub-domains";

/** What DNS can hold (RFC 1035, 2.3.4): nobody registers or reaches more. */
const MAX_DOMAIN = 253;
const MAX_LABEL = 63;
/** A domain's longest form in Unicode, with room for what IDNA leaves out. */
const MAX_WRITTEN = 1024;

/**
 * Returns the known domain that a domain resembles, or null: also for a known domain, a sub-domain of one, and a
 * free-mail provider's own.
 */
export function domainLookalike(known: KnownDomains, written: string, sensitivity: Sensitivity): Lookalike | null {
  if (written.length > MAX_WRITTEN) return null;
  const host = hostOf(written);
  if (host.domain.length > MAX_DOMAIN || host.label.length > MAX_LABEL) return null;
  if (known.size === 0 || known.has(host.domain)) return null;
  const free = isFreeMail(host.registrable);
  if (free && host.sublabels.length === 0) return null;
  const search = new DomainSearch(known, host, sensitivity);
  if (!free) {
    lookForChangedLabel(search);
    lookForJoined(search);
    lookForRearrangedLabel(search);
  }
  lookForMovedDots(search);
  lookForSubDomains(search);
  return search.best === null ? null : explained(search.best, known, host);
}
