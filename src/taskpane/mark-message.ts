import type { Host, MarkFault } from "../host/host";
import { loadMarks } from "../locales/marks/load-marks";
import type { MarkName } from "../locales/marks/mark-sentences";

/** Has the mail program show a mark on the open message, in a language, or take it away; returns why it does not. */
export async function markMessage(
  host: Host,
  itemId: string,
  mark: MarkName | null,
  language: string,
): Promise<MarkFault | null> {
  return host.markItem(itemId, mark === null ? null : (await loadMarks(language))[mark]);
}
