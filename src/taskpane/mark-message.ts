import type { Host, MarkFault } from "../host/host";
import { loadMarks } from "../locales/marks/load-marks";
import type { Level } from "../inspect/inspection";
import type { MarkName } from "../locales/marks/mark-sentences";
import { outcomeOf, type Outcome, type Verification } from "../verify/verification";

/** How a message is marked by the outcome of its verification; a released one bears no mark. */
const BY_OUTCOME: Readonly<Record<Outcome, MarkName | null>> = {
  hold: "hold",
  fraud: "fraud",
  verified: null,
  recorded: null,
};

/** Returns how a message is to be marked, null for not at all, undefined for as it is: who verifies nothing marks only at `stop`. */
export function markOf(level: Level, verification: Verification | null): MarkName | null | undefined {
  return verification ? BY_OUTCOME[outcomeOf(verification)] : level === "stop" ? "stop" : undefined;
}

/** Has the mail program show a mark on the open message, in a language, or take it away; returns why it does not. */
export async function markMessage(
  host: Host,
  itemId: string,
  mark: MarkName | null,
  language: string,
): Promise<MarkFault | null> {
  return host.markItem(itemId, mark === null ? null : (await loadMarks(language))[mark]);
}
