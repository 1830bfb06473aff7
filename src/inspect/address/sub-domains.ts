import { foldName } from "../unicode/fold";
import { coresOf } from "./cores";
import { COST } from "./costs";
import { MAX_SUBLABELS } from "./dots";
import type { DomainSearch } from "./domain-search";
import { decoded } from "./host";
import { exactKey, KEY_OF } from "./keys";
import { isOrdinary } from "./words";

/** A shorter label says nothing as a sub-domain. */
const MIN_SUBLABEL = 4;

/** Offers the known domains that stand in the labels before the registered one. */
export function lookForSubDomains(search: DomainSearch): void {
  lookForWholeDomain(search);
  lookForName(search);
}

/** A known domain, dots or hyphens between its labels: acme.com.evil.example, acme.com-pay.example. */
function lookForWholeDomain(search: DomainSearch): void {
  const { sublabels, label } = search.host;
  offerRuns(search, sublabels, "sub-domain");
  const parts = label.split("-");
  if (parts.length > 1) offerRuns(search, [...sublabels.flatMap((part) => part.split("-")), ...parts], "dots");
}

function offerRuns(search: DomainSearch, parts: readonly string[], kind: "sub-domain" | "dots"): void {
  const near = parts.slice(-2 * MAX_SUBLABELS);
  for (let first = 0; first < near.length - 1; first += 1) {
    for (let last = first + 2; last <= near.length; last += 1) {
      const id = search.known.idOf(near.slice(first, last).join("."));
      if (id !== undefined) search.offerForm(id, kind, COST.subDomain);
    }
  }
}

/** A known name without its ending: northgate-title.evil.example. */
function lookForName(search: DomainSearch): void {
  const { known, host } = search;
  for (const sublabel of host.sublabels.slice(-MAX_SUBLABELS)) {
    const label = foldName(decoded(sublabel)).text;
    if (label.length < MIN_SUBLABEL || isOrdinary(label)) continue;
    for (const core of coresOf(label)) {
      if (core.joint === "glued-other") continue;
      const cost = COST.subLabel + COST.joint[core.joint];
      search.offerAll(exactKey(KEY_OF.label, core.text), "sub-domain", cost, core.text, (id) => known.label(id));
    }
    search.offerAll(exactKey(KEY_OF.joined, label), "sub-domain", COST.subDomain, label, (id) => {
      return `${known.label(id)}${known.suffix(id)}`;
    });
  }
}
