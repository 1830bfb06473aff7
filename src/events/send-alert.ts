import { isLedTo, standingOfConversation } from "../inspect/digest/conversations";
import { digestIn, type Digest } from "../inspect/digest/digest";
import { recipientsOf } from "../inspect/digest/recipient";
import type { AlertSentences } from "../locales/alerts/alert-sentences";
import { bankDetailsIn } from "./bank-details";
import { ownWords } from "./own-words";

/** What Outlook gives of a message that is about to be sent; null for what it did not give. */
export interface Draft {
  /** Of To, Cc and Bcc. */
  readonly recipients: readonly string[];
  readonly text: string | null;
  readonly conversation: string | null;
}

/** What Outlook shows of a text (docs: Smart Alerts); it cuts a longer one where it likes. */
export const MAX_ALERT_LENGTH = 500;
/** An address is shown no longer: one warning must not fill the alert. */
const MAX_ADDRESS = 64;
/** Of so many recipients each is looked at; whoever sends to more sends a circular, and the alert must come at once. */
const MAX_RECIPIENTS = 30;

/**
 * Returns what a person should be warned of before a message is sent, or null.
 * @param kept the digest as it was read from the settings: without one nothing is known, and nothing claimed
 */
export function sendAlert(draft: Draft, kept: unknown, sentences: AlertSentences): string | null {
  const digest = digestIn(kept);
  if (digest === null) return null;
  const warnings = warningsOf(draft, digest, sentences.send);
  return warnings.length === 0 ? null : fitted(warnings, sentences.send.more);
}

/** The weightiest first. */
function warningsOf(draft: Draft, digest: Digest, say: AlertSentences["send"]): readonly string[] {
  const { conversation } = draft;
  const recipients = [...new Set(draft.recipients.map((address) => address.toLowerCase()))].slice(0, MAX_RECIPIENTS);
  const { standingOf } = recipientsOf(digest);
  const standings = recipients.map((address) => ({ address, standing: standingOf(address) }));
  const warnings: string[] = [];
  for (const { address, standing } of standings) {
    if (standing === "lookalike") warnings.push(say.lookalike(shown(address)));
  }
  const conversationStanding = conversation === null ? null : standingOfConversation(digest, conversation);
  if (conversationStanding === "stop") warnings.push(say.stopped);
  if (conversationStanding === "hold") warnings.push(say.onHold);
  const led = conversation === null ? [] : recipients.filter((address) => isLedTo(digest, conversation, address));
  for (const address of led) warnings.push(say.replyTo(shown(address)));
  const stranger = standings.find(({ standing }) => standing === "stranger" || standing === "lookalike");
  const details = stranger === undefined || draft.text === null ? null : bankDetailsIn(ownWords(draft.text));
  if (stranger !== undefined && details !== null) {
    const kind = details.kind === "iban" ? "IBAN" : say.otherDetails;
    warnings.push(say.bankDetails(`${kind} ${details.masked}`, shown(stranger.address)));
  }
  return warnings;
}

function shown(address: string): string {
  return address.length <= MAX_ADDRESS ? address : `${address.slice(0, MAX_ADDRESS - 1)}…`;
}

/** Returns as many warnings as fit, and how many do not. */
function fitted(warnings: readonly string[], more: (count: number) => string): string {
  for (let count = warnings.length; count > 0; count -= 1) {
    const left = warnings.length - count;
    const text = [...warnings.slice(0, count), ...(left > 0 ? [more(left)] : [])].join(" ");
    if (text.length <= MAX_ALERT_LENGTH) return text;
  }
  return more(warnings.length);
}
