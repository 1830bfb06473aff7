import { useEffect, useState } from "react";
import { EMPTY_DIRECTORY, type Directory } from "../directory/directory";
import type { Mistake } from "../directory/mistake";
import { parseDirectory } from "../directory/schema";
import type { Host } from "../host/host";
import { knownFrom, type Known } from "../inspect/known";
import type { DirectoryEdit } from "../directory/edits";

/** What messages are compared with. */
export interface KnownDirectory {
  /** As it is now: what was added counts from the next message on. */
  readonly known: () => Known;
  readonly add: (edit: DirectoryEdit) => void;
  /** Why the organisation's file is not part of it; null when all is well. */
  readonly fault: Mistake | "unavailable" | null;
}

/** Returns what is known, built once for a host; null while it is being read. */
export function useDirectory(host: Host): KnownDirectory | null {
  const [directory, setDirectory] = useState<KnownDirectory | null>(null);
  useEffect(() => {
    let isWanted = true;
    host.organisationDirectory().then(
      (text) => isWanted && setDirectory(readDirectory(text, host.me)),
      () => isWanted && setDirectory(knownDirectory(EMPTY_DIRECTORY, host.me, "unavailable")),
    );
    return () => {
      isWanted = false;
    };
  }, [host]);
  return directory;
}

/** Returns what a directory file makes known; a file with a mistake is left out whole, and its first mistake told. */
function readDirectory(text: string | null, me: string | null): KnownDirectory {
  const parsed = text === null ? { directory: EMPTY_DIRECTORY } : parseDirectory(text);
  if ("directory" in parsed) return knownDirectory(parsed.directory, me, null);
  return knownDirectory(EMPTY_DIRECTORY, me, parsed.errors[0] ?? null);
}

function knownDirectory(initial: Directory, me: string | null, fault: KnownDirectory["fault"]): KnownDirectory {
  let directory = initial;
  let known = knownFrom(directory, me);
  return {
    known: () => known,
    add: (edit) => {
      directory = edit(directory);
      known = knownFrom(directory, me);
    },
    fault,
  };
}
