import { useEffect, useState } from "react";
import type { Mistake } from "../directory/mistake";
import type { Host } from "../host/host";
import { knownFrom, type Known } from "../inspect/known";
import { readDirectory } from "./read-directory";

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
    const show = (text: string | null, isThere: boolean) => {
      if (!isWanted) return;
      const { directory: read, mistake } = readDirectory(text, host.me);
      setDirectory({ known: knownFrom(read, host.me), fault: isThere ? mistake : "unavailable" });
    };
    host.organisationDirectory().then(
      (text) => show(text, true),
      () => show(null, false),
    );
    return () => {
      isWanted = false;
    };
  }, [host]);
  return directory;
}
