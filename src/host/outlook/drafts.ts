import { MAX_DRAFT_HTML, type Draft, type DraftFault } from "../host";
import { call, FIELD_TIME_OUT_MS } from "./call";
import { itemNow, mailboxNow } from "./gapped";
import { faultOf } from "./kept-fault";

/** Opens a draft in a window of its own (Mailbox 1.9). */
export async function openDraft({ to, subject, text }: Draft): Promise<DraftFault | null> {
  const htmlBody = htmlOf(text);
  if (htmlBody.length > MAX_DRAFT_HTML) return "too-long";
  const form = { toRecipients: [to], subject, htmlBody };
  return faultOf(
    await call(
      mailboxNow() as Office.Mailbox | undefined,
      "displayNewMessageFormAsync",
      [form] as never,
      FIELD_TIME_OUT_MS,
    ),
  );
}

/** Opens a reply to the sender of the open item (Mailbox 1.9). */
export async function openReply(text: string): Promise<DraftFault | null> {
  const htmlBody = htmlOf(text);
  if (htmlBody.length > MAX_DRAFT_HTML) return "too-long";
  const item = itemNow() as Office.MessageRead | null;
  return faultOf(await call(item, "displayReplyFormAsync", [{ htmlBody }] as never, FIELD_TIME_OUT_MS));
}

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Returns plain text as HTML that shows it: each line in a block of its own, nothing of it markup. */
function htmlOf(text: string): string {
  const lines = text.replace(/[&<>"']/g, (character) => ESCAPED[character] ?? "").split("\n");
  return lines.map((line) => `<div>${line === "" ? "<br>" : line}</div>`).join("");
}
