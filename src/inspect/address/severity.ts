import { isRestricted } from "./endings";
import type { Host } from "./host";
import type { KnownDomains } from "./known-domains";
import { crowdOf } from "./limits";
import type { Lookalike } from "./lookalike";
import type { Match } from "./match";

/** From this many known domains on, a known name under another country's ending is met every day. */
const MANY = 1000;
/** Names that tell as little as this are taken under every ending; with every tenfold of known names, a little longer ones. */
const SHORT = 4.5;
const SHORT_PER_TENFOLD = 1;
/** Likenesses up to this share of the limit are beyond doubt. */
const CLEAR = 0.85;
const CLEAR_WORD = 0.6;

/** Returns how much a match weighs. */
export function severityOf(match: Match, known: KnownDomains, host: Host): Lookalike["severity"] {
  if (isRestricted(host.suffix)) return match.kind === "ending" && known.size < MANY ? "caution" : "info";
  const share = match.cost / match.limit;
  if (match.kind === "ending") return endingSeverity(match, known, host);
  if (match.kind === "word" || match.kind === "reordered") {
    return known.isOrdinary(match.id) || share > CLEAR_WORD ? "caution" : "danger";
  }
  return share > CLEAR ? "caution" : "danger";
}

function endingSeverity(match: Match, known: KnownDomains, host: Host): Lookalike["severity"] {
  const telling = known.telling(match.id);
  if (known.size >= MANY) {
    const short = telling < SHORT + SHORT_PER_TENFOLD * crowdOf(known.size);
    const parent = match.ending === "generic" && host.suffix === "com";
    if (match.ending === "between-countries" || short || parent) return "info";
  }
  return match.ending === "generic" && telling >= 8 && known.size < MANY ? "danger" : "caution";
}
