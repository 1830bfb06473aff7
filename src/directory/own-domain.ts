import type { Directory } from "./directory";
import { domainOf, isShared } from "./domain";

/**
 * Returns the directory with the domain of the user's own address among its own domains.
 * @param me the user's own address, or null when it is not known; a shared domain (free mail) is never an own domain
 */
export function withOwnDomain(directory: Directory, me: string | null): Directory {
  const domain = me === null ? "" : domainOf(me);
  if (domain === "" || isShared(domain) || directory.ownDomains.includes(domain)) return directory;
  return { ...directory, ownDomains: [...directory.ownDomains, domain] };
}
