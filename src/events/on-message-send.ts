import { DIGEST_SETTING } from "../host/host";
import { textOf, type Gapped } from "../host/outlook/gapped";
import { alertSentencesIn } from "../locales/alerts/alerts-in";
import { ask } from "./ask";
import { afterAWhile, completedOnce } from "./completed-once";
import { sendAlert, type Draft } from "./send-alert";

/** Sending must not wait longer than this for the add-in. */
const TIME_OUT_MS = 2000;

/** What Outlook hands to the event; `completed` ends it. */
export interface SendEvent {
  readonly completed: (ending: Office.SmartAlertsEventCompletedOptions) => void;
}

/**
 * Warns before a message is sent (event OnMessageSend). The person can always send anyway, and whatever goes wrong in
 * here lets the message go.
 */
export function onMessageSend(event: SendEvent): void {
  const complete = completedOnce(event);
  const allow = (): void => complete({ allowEvent: true });
  try {
    afterAWhile(TIME_OUT_MS, allow);
    const { context } = Office;
    const kept: unknown = context.roamingSettings.get(DIGEST_SETTING);
    readDraft(context.mailbox.item)
      .then((draft) => {
        const text = sendAlert(draft, kept, alertSentencesIn(context.displayLanguage));
        complete(text === null ? { allowEvent: true } : { allowEvent: false, errorMessage: text });
      })
      .catch(allow);
  } catch {
    allow();
  }
}

function readDraft(item: Gapped<Office.MessageCompose> | null | undefined): Promise<Draft> {
  const addresses = (field: Office.Recipients | null | undefined): Promise<readonly string[]> =>
    ask<Office.Recipients, Office.EmailAddressDetails[]>(field, (recipients, answer) =>
      recipients.getAsync(answer),
    ).then((list) => (list ?? []).map(({ emailAddress }) => emailAddress));
  return Promise.all([
    addresses(item?.to),
    addresses(item?.cc),
    addresses(item?.bcc),
    ask<Office.Body, string>(item?.body, (body, answer) => body.getAsync("text", answer)),
  ]).then(([to, cc, bcc, text]) => ({
    recipients: [...to, ...cc, ...bcc],
    text,
    conversation: textOf(item?.conversationId),
  }));
}
