import { domainOf, isFreeMail } from "../../directory/domain";
import type { Payee } from "../../directory/directory";
import { organisationDomain } from "../conversation";
import type { Facts } from "../check";
import { foldName } from "../unicode/fold";
import { nameVariants, nameWords } from "./name-variants";

/** Shorter labels stand inside too many other words. */
const MIN_LABEL = 4;

/** One word of a label of several: it must be rarer, and so longer, to name the organisation alone. */
const MIN_WORD = 7;

/** An organisation by the names that an address or a display name can borrow. */
export interface OrganisationName {
  /** As a person knows it. */
  readonly name: string;
  /** Its registered domain, or "" when none is known. */
  readonly domain: string;
}

/** How much of an organisation's name stands in a local part. */
export type Wearing = "whole" | "word";

function squashed(text: string): string {
  return foldName(text).text.replace(/[^\p{L}\p{N}]/gu, "");
}

function labelOf(domain: string): string {
  return organisationDomain(domain).split(".")[0] ?? "";
}

/** Returns the organisations that a message could borrow from: the user's own, and the payee it claims to come from. */
export function organisationsAtStake({ known, payee }: Facts): readonly OrganisationName[] {
  const own = known.lookup.directory.ownDomains.map((domain) => ({ name: domain, domain }));
  return payee ? [...own, ...namesOfPayee(payee)] : own;
}

function namesOfPayee({ name, domains, addresses }: Payee): readonly OrganisationName[] {
  const all = new Set(
    [...domains, ...addresses.map(domainOf)].filter((domain) => domain !== "" && !isFreeMail(domain)),
  );
  return all.size === 0 ? [{ name, domain: "" }] : [...all].map((domain) => ({ name, domain }));
}

/**
 * Returns how an address wears an organisation's name before its `@`: the whole of it, one rare word of it, or null.
 * @param exceptWords folded words that count for nothing, such as those of the writer's own name.
 */
export function wears(
  address: string,
  organisation: OrganisationName,
  exceptWords: readonly string[] = [],
): Wearing | null {
  const localPart = squashed(address.slice(0, Math.max(0, address.lastIndexOf("@"))));
  const except = new Set(exceptWords);
  const label = labelOf(organisation.domain);
  const wholes = [label, ...nameVariants(organisation.name.includes(".") ? "" : organisation.name)].map(squashed);
  if (wholes.some((whole) => whole.length >= MIN_LABEL && !except.has(whole) && localPart.includes(whole)))
    return "whole";
  const words = nameWords(label).filter((word) => word.length >= MIN_WORD && !except.has(word));
  return words.some((word) => localPart.includes(word)) ? "word" : null;
}
