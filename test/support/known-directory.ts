import type { Directory } from "../../src/directory/directory";
import { EMPTY_DIRECTORY } from "../../src/directory/directory";
import { keptText } from "../../src/directory/kept";
import type { Store } from "../../src/host/store";
import { openOwnDirectory, type OwnDirectory } from "../../src/taskpane/own-directory";
import { directory } from "./build";

/** The directory as pages get it: one's own as the store keeps it, and the organisation's. */
export interface OpenedDirectory {
  readonly own: OwnDirectory;
  readonly organisation: Directory;
}

/** Returns a directory on a device that keeps `own` already. */
export async function openedDirectory(
  store: Store,
  own: Partial<Directory> = {},
  organisation: Partial<Directory> = {},
): Promise<OpenedDirectory> {
  await store.update("directory", "own", () => keptText(directory({ ownDomains: [], ...own })));
  const opened = await openOwnDirectory(store, () => "2026-11-28T09:00:00.000Z");
  return { own: opened, organisation: { ...EMPTY_DIRECTORY, ...organisation } };
}
