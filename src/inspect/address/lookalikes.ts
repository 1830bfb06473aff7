import type { Directory } from "../../directory/directory";
import { addressLookalike } from "./address-lookalike";
import { domainLookalike } from "./domain-lookalike";
import { knownAddressesFrom, type KnownAddresses } from "./known-addresses";
import { domainsOf, knownDomainsFrom, type KnownDomains } from "./known-domains";
import { sameCompanyFrom } from "./same-company";
import type { Lookalike, Sensitivity } from "./lookalike";

/** Finds the known name that an unknown one imitates, from indexes built once. */
export interface Lookalikes {
  /** Returns the closest known domain that `domain` resembles, or null: also when the domain itself is known. */
  readonly ofDomain: (domain: string, sensitivity?: Sensitivity) => Lookalike | null;
  /** Returns the closest known address whose local part or organisation `address` imitates, or null. */
  readonly ofAddress: (address: string, sensitivity?: Sensitivity) => Lookalike | null;
}

/**
 * Returns the lookalike search for a directory. Its indexes are built at the first question.
 * @param me the user's own address, or null when it is not known.
 */
export function lookalikesOf(directory: Directory, me: string | null): Lookalikes {
  let domains: KnownDomains | undefined;
  const knownDomains = (): KnownDomains =>
    (domains ??= knownDomainsFrom(domainsOf(directory, me), sameCompanyFrom(directory.sameCompany)));
  let addresses: KnownAddresses | undefined;
  const knownAddresses = (): KnownAddresses => (addresses ??= knownAddressesFrom(directory, me));
  return {
    ofDomain: (domain, sensitivity = "stranger") => domainLookalike(knownDomains(), domain, sensitivity),
    ofAddress: (address, sensitivity = "stranger") =>
      addressLookalike(knownAddresses(), knownDomains(), address, sensitivity),
  };
}
