import { EMPTY_DIRECTORY, type Directory } from "../directory/directory";
import { domainOf, isFreeMail } from "../directory/domain";
import type { Mistake } from "../directory/mistake";
import { parseDirectory } from "../directory/schema";

/** A directory to inspect with, and the first mistake of the file that could not be used. */
export interface ReadDirectory {
  readonly directory: Directory;
  readonly mistake: Mistake | null;
}

/**
 * Returns the organisation's directory with the user's own domain in it; an empty one beside a mistake in the file.
 * @param text the directory file, or null when the organisation publishes none
 * @param me the user's own address, or null when it is not known; free mail makes no own domain
 */
export function readDirectory(text: string | null, me: string | null): ReadDirectory {
  const parsed = text === null ? { directory: EMPTY_DIRECTORY } : parseDirectory(text);
  if ("directory" in parsed) return { directory: withOwnDomain(parsed.directory, me), mistake: null };
  return { directory: withOwnDomain(EMPTY_DIRECTORY, me), mistake: parsed.errors[0] ?? null };
}

function withOwnDomain(directory: Directory, me: string | null): Directory {
  const domain = me === null ? "" : domainOf(me);
  if (domain === "" || isFreeMail(domain) || directory.ownDomains.includes(domain)) return directory;
  return { ...directory, ownDomains: [...directory.ownDomains, domain] };
}
