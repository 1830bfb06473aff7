import { useEffect, useState } from "react";
import { EMPTY_DIRECTORY, type Directory } from "../directory/directory";
import type { DirectoryEdit } from "../directory/edits";
import { mergedDirectory } from "../directory/merge";
import type { Mistake } from "../directory/mistake";
import { parseDirectory } from "../directory/schema";
import type { Host } from "../host/host";
import { knownFrom, type Known } from "../inspect/known";
import { openOwnDirectory, type OwnDirectory } from "./own-directory";

/** What messages are compared with: the organisation's directory, read only, under one's own. */
export interface KnownDirectory {
  /** As it is now: what was added counts from the next message on. */
  readonly known: () => Known;
  readonly add: (edit: DirectoryEdit) => void;
  readonly own: OwnDirectory;
  readonly organisation: Directory;
  /** Why the organisation's file is not part of it; null when all is well. */
  readonly fault: Mistake | "unavailable" | null;
}

/** Returns what is known, built once for a host; null while it is being read. */
export function useDirectory(host: Host): KnownDirectory | null {
  const [directory, setDirectory] = useState<KnownDirectory | null>(null);
  useEffect(() => {
    let isWanted = true;
    let stop: (() => void) | null = null;
    const reading = [organisationOf(host), openOwnDirectory(host.store, () => new Date().toISOString())] as const;
    void Promise.all(reading).then(([organisation, own]) => {
      stop = own.stop;
      if (isWanted) setDirectory(knownDirectory(organisation, own, host.me));
      else stop();
    });
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [host]);
  return directory;
}

type Organisation = Pick<KnownDirectory, "organisation" | "fault">;

/** Reads the organisation's file; one with a mistake is left out whole, and its first mistake told. */
async function organisationOf(host: Host): Promise<Organisation> {
  const none = { organisation: EMPTY_DIRECTORY };
  let text: string | null;
  try {
    text = await host.organisationDirectory();
  } catch {
    return { ...none, fault: "unavailable" };
  }
  if (text === null) return { ...none, fault: null };
  const parsed = parseDirectory(text);
  return "directory" in parsed
    ? { organisation: parsed.directory, fault: null }
    : { ...none, fault: parsed.errors[0] ?? null };
}

function knownDirectory({ organisation, fault }: Organisation, own: OwnDirectory, me: string | null): KnownDirectory {
  let built: { readonly of: Directory; readonly known: Known } | null = null;
  const known = (): Known => {
    const { directory } = own.state();
    // Building takes time in proportion to the directory: only when it has changed.
    if (built?.of !== directory)
      built = { of: directory, known: knownFrom(mergedDirectory(organisation, directory), me) };
    return built.known;
  };
  return { known, add: (edit) => void own.edit(edit), own, organisation, fault };
}
