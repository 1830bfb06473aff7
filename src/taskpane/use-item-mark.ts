import { useEffect, useState } from "react";
import type { Host, MarkFault } from "../host/host";
import type { MarkName } from "../locales/marks/mark-sentences";
import type { Verification } from "../verify/verification";
import type { ReadyMessage } from "./open-message";
import { useSentences } from "./use-sentences";

/**
 * Keeps the mark that the mail program shows on the open message up to date with its verification, so that whoever opens
 * it without the pane is warned, too. A message that nobody verifies is marked only at `stop`.
 * @param isRead whether it is known by now what was kept of its verification
 * @returns why it is not marked, or null
 */
export function useItemMark(
  host: Host,
  { id, inspection: { level }, complete }: ReadyMessage,
  verification: Verification | null,
  isRead: boolean,
): MarkFault | null {
  const { language } = useSentences();
  const [fault, setFault] = useState<MarkFault | null>(null);
  const [due, setDue] = useState<{ readonly id: string; readonly mark: MarkName | null } | null>(null);
  useEffect(() => {
    if (!complete || !isRead) return;
    // Fetched once the level stands on the screen, with the rules of a verification.
    void import("./mark-message").then(
      ({ markOf }) => {
        const mark = markOf(level, verification);
        if (mark !== undefined) setDue((before) => (before?.id === id && before.mark === mark ? before : { id, mark }));
      },
      () => setFault("refused"),
    );
  }, [id, level, complete, isRead, verification]);
  useEffect(() => {
    if (due?.id !== id) return;
    void import("./mark-message")
      .then(({ markMessage }) => markMessage(host, id, due.mark, language))
      .then(setFault, () => setFault("refused"));
  }, [host, id, due, language]);
  return fault;
}
