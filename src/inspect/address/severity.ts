import { isRestricted } from "./endings";
import type { Host } from "./host";
import type { KnownDomains } from "./known-domains";
import type { Lookalike } from "./lookalike";
import type { Match } from "./match";

/** From this many known domains on, a known name under another country's ending is met every day. */
const MANY = 2500;
/** Names up to this length are taken under every ending. */
const SHORT = 5;

/** Returns how much a match weighs. */
export function severityOf(match: Match, known: KnownDomains, host: Host): Lookalike["severity"] {
  if (isRestricted(host.suffix)) return "info";
  const label = known.label(match.id);
  if (match.kind === "ending") return endingSeverity(match, label, known.size, host);
  if (match.kind === "word" || match.kind === "reordered") {
    return known.isOrdinary(match.id) || match.cost / match.limit > 0.6 ? "caution" : "danger";
  }
  return match.cost / match.limit > 0.85 ? "caution" : "danger";
}

function endingSeverity(match: Match, label: string, size: number, host: Host): Lookalike["severity"] {
  if (size > MANY && (match.ending === "between-countries" || label.length <= SHORT)) return "info";
  if (match.ending === "generic" && host.suffix === "com" && size > MANY) return "info";
  return match.ending === "generic" && label.length >= 8 && size <= MANY ? "danger" : "caution";
}
