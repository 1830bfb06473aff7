import { useSyncExternalStore } from "react";
import type { OwnDirectory, OwnState } from "./own-directory";

/** Returns one's own directory as it is now, with each change that this or another pane makes. */
export function useOwnState(own: OwnDirectory): OwnState {
  return useSyncExternalStore(own.onChanged, own.state);
}
