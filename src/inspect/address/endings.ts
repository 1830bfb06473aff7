/** How far a domain's ending (public suffix) is from a known one's. */
export type EndingChange = "none" | "second-level" | "generic" | "country-of-generic" | "between-countries" | "tenant";

/** Endings that only an authority hands out, after it has looked: nobody gets one to deceive with. */
const RESTRICTED = /(?:^|\.)(?:gov|mil|edu|int|gouv|gob|gub|govt)(?:\.[a-z]{2})?$|(?:^|\.)ac\.[a-z]{2}$|^bank$/;
/** Country-code endings that are sold and used as generic ones. */
const OPEN_COUNTRY_CODES = new Set("ac ai cc co fm gg im io la ly me nu pw sh so to tv us vc ws".split(" "));
const SECOND_LEVELS = new Set("ac co com edu go gob gouv gov ltd me mil ne net nom or org plc sch".split(" "));

/** Whether an ending is handed out by an authority only (.gov, .edu, .ac.uk …). */
export function isRestricted(suffix: string): boolean {
  return RESTRICTED.test(suffix);
}

/** The country code of an ending, or null for a generic one and for a country code that is used as one. */
export function countryOf(suffix: string): string | null {
  const last = suffix.slice(suffix.lastIndexOf(".") + 1);
  const country = last.length === 2 || last.startsWith("xn--");
  return country && (suffix.includes(".") || !OPEN_COUNTRY_CODES.has(last)) ? last : null;
}

/** Returns what kind of change leads from the known ending to the seen one. */
export function endingChange(seen: string, known: string): EndingChange {
  if (seen === known) return "none";
  if (isTenancy(seen) || isTenancy(known)) return "tenant";
  const [seenCountry, knownCountry] = [countryOf(seen), countryOf(known)];
  if (seenCountry === null) return "generic";
  if (seenCountry === knownCountry) return "second-level";
  return knownCountry === null ? "country-of-generic" : "between-countries";
}

/** Whether a suffix belongs to a provider (acme.example-host.com), not to a registry. */
function isTenancy(suffix: string): boolean {
  const labels = suffix.split(".");
  if (labels.length < 2) return false;
  return labels.length > 2 || (labels.at(-1) ?? "").length !== 2 || !SECOND_LEVELS.has(labels[0] ?? "");
}
