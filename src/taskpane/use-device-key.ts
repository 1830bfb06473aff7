import { useEffect, useState } from "react";
import type { Store } from "../host/store";
import { newDeviceKey } from "./device-key";

const KEY = "key";

/** Returns the key of this device, made once and kept; null while it is being read. Deleted, it is made anew. */
export function useDeviceKey(store: Store): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    const unkept = newDeviceKey();
    const read = () => void keptKey(store, unkept).then((kept) => isWanted && setKey(kept));
    read();
    const stop = store.onChanged((collection) => {
      if (collection === "device") read();
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [store]);
  return key;
}

/** A device that keeps nothing has a key for as long as the pane is open. */
async function keptKey(store: Store, unkept: string): Promise<string> {
  const read = await store.read("device", KEY);
  if (read.status === "done" && isKey(read.value)) return read.value;
  const made = newDeviceKey();
  const kept = await store.update("device", KEY, (text) => (isKey(text) ? text : made));
  return kept.status === "done" && kept.value !== null ? kept.value : unkept;
}

function isKey(text: string | null): text is string {
  return text !== null && /^[0-9a-f]{64}$/.test(text);
}
