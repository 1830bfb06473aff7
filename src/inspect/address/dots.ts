import { foldName } from "../unicode/fold";
import { COST } from "./costs";
import type { DomainSearch } from "./domain-search";
import { decoded } from "./host";
import { exactKey, KEY_OF } from "./keys";

/** Labels further from the registered one than this are not looked at: an attacker puts the known name in sight. */
export const MAX_SUBLABELS = 8;

/** Offers the known domains whose dots were left out or turned into hyphens: acmecom.example, acme-co-uk.example. */
export function lookForJoined(search: DomainSearch): void {
  const { known, host, label } = search;
  const withoutDots = (id: number): string => `${known.label(id)}${known.suffix(id)}`;
  for (const joined of new Set([label, label.replace(/^www/, "")])) {
    search.offerAll(exactKey(KEY_OF.joined, joined), "dots", COST.joined, joined, withoutDots);
  }
  const whole = foldName(decoded(host.domain)).text.replace(/^www/, "");
  search.offerAll(exactKey(KEY_OF.joined, whole), "dots", COST.joined, whole, (id) =>
    known.suffix(id) === host.suffix ? "" : withoutDots(id),
  );
}

/** Offers the known domains that have no dot where the seen one does: north.gate.com for northgate.com. */
export function lookForMovedDots(search: DomainSearch): void {
  const { host, known } = search;
  const dot = host.suffix.indexOf(".");
  let joined = search.label;
  const offer = (name: string): void =>
    search.offerAll(exactKey(KEY_OF.label, name), "dots", COST.movedDot, name, (id) => known.label(id));
  if (dot > 0) offer(joined + host.suffix.slice(0, dot));
  for (const sublabel of host.sublabels.slice(-MAX_SUBLABELS).reverse()) {
    joined = sublabel + joined;
    offer(joined);
  }
}
