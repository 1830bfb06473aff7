import type { Directory } from "../directory/directory";
import { lookupOf, type Lookup } from "../directory/lookup";
import { withOwnDomain } from "../directory/own-domain";
import { lookalikesOf, type Lookalikes } from "./address/lookalikes";

/** What the checks compare a message with. Building it costs; build it once for each directory. */
export interface Known {
  readonly lookup: Lookup;
  readonly lookalikes: Lookalikes;
}

/**
 * Returns a directory made ready for inspection.
 * @param me the user's own address, or null when it is not known; its domain counts as an own domain unless it is shared.
 */
export function knownFrom(directory: Directory, me: string | null): Known {
  const whole = withOwnDomain(directory, me);
  return { lookup: lookupOf(whole, me), lookalikes: lookalikesOf(whole, me) };
}
