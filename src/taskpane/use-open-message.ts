import { useCallback, useEffect, useRef, useState } from "react";
import type { Host } from "../host/host";
import { inspect } from "../inspect/inspect";
import type { Known } from "../inspect/known";
import { watchOpenMessage, type OpenMessage, type OpenMessageWatch } from "./open-message";

/**
 * Returns the open message as it is being read and inspected, and how to read it anew.
 * @param known what to compare with; null while it is being read
 */
export function useOpenMessage(host: Host, known: Known | null): readonly [OpenMessage, reload: () => void] {
  const [state, setState] = useState<OpenMessage>({ status: "loading" });
  const watch = useRef<OpenMessageWatch | null>(null);
  useEffect(() => {
    if (!known) return;
    const watching = watchOpenMessage(host, (message) => inspect(message, known, new Date().toISOString()), setState);
    watch.current = watching;
    return watching.stop;
  }, [host, known]);
  const reload = useCallback(() => watch.current?.reload(), []);
  return [state, reload];
}
