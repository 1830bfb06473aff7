import { useEffect, useEffectEvent, useState } from "react";
import type { Host } from "../host/host";
import { reportContextIn, type ReportContext } from "../host/report-context";

/**
 * Returns what the report button handed over with the open message; null where the person opened the pane.
 * @param onReport called once it is known that the message is to be reported
 */
export function useReportContext(host: Host, itemId: string, onReport: () => void): ReportContext | null {
  const [context, setContext] = useState<ReportContext | null>(null);
  const report = useEffectEvent(onReport);
  useEffect(() => {
    void host.openedWith(itemId).then((text) => {
      const read = reportContextIn(text);
      setContext(read);
      if (read) report();
    });
  }, [host, itemId]);
  return context;
}
