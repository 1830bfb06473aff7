import { useCallback, useEffect, useRef, useState } from "react";
import type { Host } from "../host/host";
import { inspect } from "../inspect/inspect";
import type { Message } from "../message/message";
import { watchOpenMessage, type OpenMessage, type OpenMessageWatch } from "./open-message";
import type { KnownDirectory } from "./use-directory";

/**
 * Returns the open message as it is being read and inspected, and how to read it anew.
 * @param directory what to compare with; null while it is being read
 */
export function useOpenMessage(
  host: Host,
  directory: KnownDirectory | null,
): readonly [OpenMessage, reload: () => void] {
  const [state, setState] = useState<OpenMessage>({ status: "loading" });
  const watch = useRef<OpenMessageWatch | null>(null);
  useEffect(() => {
    if (!directory) return;
    const inspectNow = (message: Message) => inspect(message, directory.known(), new Date().toISOString());
    const watching = watchOpenMessage(host, inspectNow, setState);
    watch.current = watching;
    return watching.stop;
  }, [host, directory]);
  const reload = useCallback(() => watch.current?.reload(), []);
  return [state, reload];
}
