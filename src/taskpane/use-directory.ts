import { useEffect, useState } from "react";
import { EMPTY_DIRECTORY } from "../directory/directory";
import type { Mistake } from "../directory/mistake";
import { parseDirectory } from "../directory/schema";
import type { Host } from "../host/host";
import { knownFrom, type Known } from "../inspect/known";

/** What messages are compared with. */
export interface KnownDirectory {
  readonly known: Known;
  /** Why the organisation's file is not part of it; null when all is well. */
  readonly fault: Mistake | "unavailable" | null;
}

/** Returns what is known, built once for a host; null while it is being read. */
export function useDirectory(host: Host): KnownDirectory | null {
  const [directory, setDirectory] = useState<KnownDirectory | null>(null);
  useEffect(() => {
    let isWanted = true;
    host.organisationDirectory().then(
      (text) => isWanted && setDirectory(knownDirectory(text, host.me)),
      () => isWanted && setDirectory({ known: knownFrom(EMPTY_DIRECTORY, host.me), fault: "unavailable" }),
    );
    return () => {
      isWanted = false;
    };
  }, [host]);
  return directory;
}

/** Returns what a directory file makes known; a file with a mistake is left out whole, and its first mistake told. */
function knownDirectory(text: string | null, me: string | null): KnownDirectory {
  const parsed = text === null ? { directory: EMPTY_DIRECTORY } : parseDirectory(text);
  if ("directory" in parsed) return { known: knownFrom(parsed.directory, me), fault: null };
  return { known: knownFrom(EMPTY_DIRECTORY, me), fault: parsed.errors[0] ?? null };
}
