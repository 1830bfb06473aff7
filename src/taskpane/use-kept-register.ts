import { useCallback, useEffect, useState } from "react";
import type { Store, Stored } from "../host/store";
import type { ReadEntry } from "../verify/register";
import { readKept } from "./kept-register";

/** Returns the register as it is kept, fresh after each change, also by another pane; null while it is being read. */
export function useKeptRegister(store: Store): readonly [Stored<readonly ReadEntry[]> | null, () => void] {
  const [register, setRegister] = useState<Stored<readonly ReadEntry[]> | null>(null);
  const [looks, setLooks] = useState(0);
  const reload = useCallback(() => setLooks((count) => count + 1), []);
  useEffect(() => {
    let isWanted = true;
    void readKept(store).then((read) => isWanted && setRegister(read));
    return () => {
      isWanted = false;
    };
  }, [store, looks]);
  useEffect(() => store.onChanged((collection) => collection === "register" && reload()), [store, reload]);
  return [register, reload];
}
