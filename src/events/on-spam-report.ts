import type { Gapped } from "../host/outlook/gapped";
import type { ReportContext } from "../host/report-context";
import { alertSentencesIn } from "../locales/alerts/alerts-in";
import { ask } from "./ask";
import { afterAWhile, completedOnce } from "./completed-once";

/** The button that opens the pane, by its id in the manifest. */
export const PANE_COMMAND = "Read.Open";

/** The message comes from the mail server with all it has attached; the person looks at a spinner meanwhile. */
const TIME_OUT_MS = 20_000;

/**
 * How the event ends. The members of Office's enumerations are written out, because a client that does not know one has
 * no such enumeration.
 */
type Ending = Omit<Office.SpamReportingEventCompletedOptions, "moveItemTo"> & {
  readonly moveItemTo: "noMove";
  /** The same for classic Outlook before version 2308. */
  readonly postProcessingAction: "noMove";
  readonly onErrorDeleteItem: false;
};

/** What Outlook hands to the event; `completed` ends it. */
export interface ReportEvent {
  readonly completed: (ending: Ending) => void;
}

/**
 * Begins a report (event SpamReporting, Outlook's own Report button): opens the pane on the message, or says how where
 * Outlook cannot (before Mailbox 1.15). It saves nothing, sends nothing, and the message stays where it is, whatever
 * goes wrong: it is evidence.
 */
export function onSpamReport(event: ReportEvent): void {
  const complete = completedOnce(event);
  const end = (eml: ReportContext["eml"]): void => complete(endingFor(eml));
  try {
    afterAWhile(TIME_OUT_MS, () => end("unavailable"));
    const item: Gapped<Office.MessageRead> | null | undefined = Office.context.mailbox.item;
    ask<Gapped<Office.MessageRead>, string>(item, (message, answer) => {
      if (typeof message.getAsFileAsync !== "function") throw new Error("not before Mailbox 1.14");
      message.getAsFileAsync(answer);
    })
      .then((eml) => end(eml === null || eml === "" ? "unavailable" : "available"))
      .catch(() => end("unavailable"));
  } catch {
    end("unavailable");
  }
}

function endingFor(eml: ReportContext["eml"]): Ending {
  const context: ReportContext = { page: "report", eml };
  const untouched: Ending = { moveItemTo: "noMove", postProcessingAction: "noMove", onErrorDeleteItem: false };
  if (opensPane()) return { ...untouched, commandId: PANE_COMMAND, contextData: JSON.stringify(context) };
  const { title, text } = alertSentencesIn(language()).report;
  return { ...untouched, showPostProcessingDialog: { title, description: text } };
}

function opensPane(): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", "1.15");
  } catch {
    return false;
  }
}

function language(): string {
  try {
    return Office.context.displayLanguage;
  } catch {
    return "en";
  }
}
