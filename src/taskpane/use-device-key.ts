import { useEffect, useState } from "react";
import type { Store } from "../host/store";
import { newDeviceKey } from "./device-key";

const KEY = "key";

/** Returns the key of this device, made once and kept; null while it is being read. */
export function useDeviceKey(store: Store): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void keptKey(store).then((kept) => isWanted && setKey(kept));
    return () => {
      isWanted = false;
    };
  }, [store]);
  return key;
}

/** A device that keeps nothing has a key for as long as the pane is open. */
async function keptKey(store: Store): Promise<string> {
  const made = newDeviceKey();
  const kept = await store.update("device", KEY, (text) => (isKey(text) ? text : made));
  return kept.status === "done" && kept.value !== null ? kept.value : made;
}

function isKey(text: string | null): text is string {
  return text !== null && /^[0-9a-f]{64}$/.test(text);
}
