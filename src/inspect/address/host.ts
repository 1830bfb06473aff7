import punycode from "punycode/punycode.js";
import { normalDomain, registrableDomain } from "../../directory/domain";

/** A domain in its parts: `mail.north.acme.co.uk` is `["mail", "north"]`, `acme`, `co.uk`. */
export interface Host {
  /** As `normalDomain` writes it. */
  readonly domain: string;
  /** The part that an organisation registers; the whole domain where there is none. */
  readonly registrable: string;
  readonly sublabels: readonly string[];
  readonly label: string;
  /** The public suffix (private and shared suffixes count), "" for a single label. */
  readonly suffix: string;
}

/** Returns the parts of a domain however it is written. */
export function hostOf(written: string): Host {
  const domain = normalDomain(written);
  const registrable = registrableDomain(domain) ?? domain;
  const dot = registrable.indexOf(".");
  const above = domain.slice(0, Math.max(0, domain.length - registrable.length - 1));
  return {
    domain,
    registrable,
    sublabels: above === "" ? [] : above.split("."),
    label: dot < 0 ? registrable : registrable.slice(0, dot),
    suffix: dot < 0 ? "" : registrable.slice(dot + 1),
  };
}

/** Returns a domain or label with its punycode labels decoded; what does not decode stays as it is. */
export function decoded(domain: string): string {
  if (!domain.includes("xn--")) return domain;
  try {
    return punycode.toUnicode(domain);
  } catch {
    return domain;
  }
}
