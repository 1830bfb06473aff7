import type { Directory } from "../directory/directory";
import { genuineKey } from "../directory/genuine-key";
import { importOutcome, type Addition } from "../directory/import/import-outcome";
import { mergedDirectory, sameCompanyKey } from "../directory/merge";
import { nameKey } from "../directory/name-key";
import { listedDoubts, type Doubt } from "./listed-doubts";
import { directoryIn, type Backup, type Contents } from "./backup";

/** Somebody's name and one of their addresses. */
interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What a backup would have this device trust that it does not trust now: what a forged one is made for. */
export interface Brought {
  /** To payees who are known, each to be asked for by itself. */
  readonly additions: readonly Addition[];
  /** Domains that would count as one's own. */
  readonly ownDomains: readonly string[];
  /** Domains that would count as one company's. */
  readonly sameCompany: readonly (readonly [string, string])[];
  /** Further addresses of people who are known. */
  readonly people: readonly Mailbox[];
  /** How many findings would be silent as genuine. */
  readonly genuine: number;
}

const NOTHING: Brought = { additions: [], ownDomains: [], sameCompany: [], people: [], genuine: 0 };

/**
 * Returns what of a backup's payees belongs to others here, or imitates somebody known here.
 * @param pause waited for from time to time
 */
export async function backupDoubts(
  present: Contents,
  { contents }: Backup,
  organisation: Directory,
  pause: () => Promise<void>,
): Promise<readonly Doubt[]> {
  const [here, there] = [directoryIn(present.directory), directoryIn(contents.directory)];
  return here && there ? listedDoubts(mergedDirectory(organisation, here), there.payees, pause) : [];
}

/** Returns what a backup would have this device trust; nothing where one of the two directories cannot be read. */
export function broughtBy(present: Contents, { contents }: Backup, organisation: Directory): Brought {
  const [here, there] = [directoryIn(present.directory), directoryIn(contents.directory)];
  return here && there ? broughtIn(mergedDirectory(organisation, here), there) : NOTHING;
}

function broughtIn(here: Directory, there: Directory): Brought {
  return {
    additions: importOutcome(here, there.payees).additions,
    ownDomains: missing(here.ownDomains, there.ownDomains, (domain) => domain),
    sameCompany: missing(here.sameCompany, there.sameCompany, sameCompanyKey).map(({ domains }) => domains),
    people: furtherAddresses(here, there),
    genuine: missing(here.genuine, there.genuine, genuineKey).length,
  };
}

function furtherAddresses(here: Directory, there: Directory): readonly Mailbox[] {
  const mailboxes = ({ people }: Directory): readonly Mailbox[] =>
    people.flatMap(({ name, addresses }) => addresses.map((address) => ({ name, address })));
  const known = new Set(here.people.map(({ name }) => nameKey(name)));
  const further = missing(mailboxes(here), mailboxes(there), ({ name, address }) => `${nameKey(name)} ${address}`);
  return further.filter(({ name }) => known.has(nameKey(name)));
}

function missing<T>(here: readonly T[], there: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const keys = new Set(here.map(keyOf));
  return there.filter((one) => !keys.has(keyOf(one)));
}
