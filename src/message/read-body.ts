import { readHtml } from "./html-text";
import { MAX_BODY_LENGTH } from "./limits";
import type { Body, HiddenText, QuotedMessage, Unread, UnreadReason } from "./message";
import { isOtherText } from "./other-alternative";
import { readPlainText } from "./plain-text";
import { splitQuoted } from "./quoted-split";
import type { VisibleText } from "./visible-text";

/** A body as the message fields hold it. */
export interface ReadBody {
  readonly body: Body;
  readonly quoted: readonly QuotedMessage[];
  readonly unread: readonly Unread[];
}

function visibleText(html: string | null, text: string): { visible: VisibleText; notRead: UnreadReason | null } {
  if (html === null) return { visible: readPlainText(text.slice(0, MAX_BODY_LENGTH)), notRead: null };
  const visible = readHtml(html.slice(0, MAX_BODY_LENGTH));
  return { visible, notRead: visible.unread };
}

/** Returns the plain text beside the HTML as hidden text, where it says something else than the HTML. */
function otherAlternative(plain: string, { text, hidden }: VisibleText): HiddenText[] {
  const whole = [text, ...hidden.map((one) => one.text)].join("\n");
  const readable = plain.slice(0, MAX_BODY_LENGTH);
  return isOtherText(readable, whole) ? [{ text: readable.trim(), reason: "other-alternative" }] : [];
}

/**
 * Takes a message's HTML and plain text, decoded; returns the sender's own words and the earlier messages quoted in it.
 * Where both are present the HTML counts, because that is what Outlook shows; plain text that
 * says something else is hidden text of the body.
 */
export function readBody(html: string | null, text: string | null): ReadBody {
  const shown = html !== null && html.trim() !== "" ? html : null;
  const { visible, notRead } = visibleText(shown, text ?? "");
  const { own, quoted, tooMany } = splitQuoted(visible);
  const unread: Unread[] = [];
  if ((shown ?? text ?? "").length > MAX_BODY_LENGTH) unread.push({ part: "body", reason: "too-large" });
  if (notRead) unread.push({ part: "body", reason: notRead });
  if (tooMany) unread.push({ part: "body", reason: "too-many" });
  const hidden = shown === null ? own.hidden : [...own.hidden, ...otherAlternative(text ?? "", visible)];
  return { body: { ...own, hidden, html: shown }, quoted, unread };
}
