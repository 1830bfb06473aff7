import { useEffect, useState } from "react";
import type { Host, MarkFault } from "../host/host";
import type { MarkName } from "../locales/marks/mark-sentences";
import { outcomeOf, type Outcome, type Verification } from "../verify/verification";
import type { ReadyMessage } from "./open-message";
import { useSentences } from "./use-sentences";

/** How a message is marked by the outcome of its verification; a released one bears no mark. */
const BY_OUTCOME: Readonly<Record<Outcome, MarkName | null>> = {
  hold: "hold",
  fraud: "fraud",
  verified: null,
  recorded: null,
};

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
  const mark = verification ? BY_OUTCOME[outcomeOf(verification)] : level === "stop" ? "stop" : undefined;
  useEffect(() => {
    if (!complete || !isRead || mark === undefined) return;
    void import("./mark-message")
      .then(({ markMessage }) => markMessage(host, id, mark, language))
      .then(setFault, () => setFault("refused"));
  }, [host, id, complete, isRead, mark, language]);
  return fault;
}
