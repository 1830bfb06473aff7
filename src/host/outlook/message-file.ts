import type { AttachmentContent } from "../host";
import { bytesOfBase64, REASON_OF_SILENCE } from "./attachment-content";
import { ATTACHMENT_TIME_OUT_MS, call } from "./call";
import { itemIdOf, itemNow } from "./gapped";

/**
 * Returns the open message as an .eml file (Mailbox 1.14). Never rejects. As with attachments, the open item is compared
 * before and after, because the request names none.
 */
export async function messageFile(itemId: string): Promise<AttachmentContent> {
  const item = itemNow();
  if (itemIdOf(item) !== itemId) return { status: "unavailable", reason: "unavailable" };
  const answer = await call(item, "getAsFileAsync", [] as never, ATTACHMENT_TIME_OUT_MS);
  if (itemIdOf(itemNow()) !== itemId) return { status: "unavailable", reason: "unavailable" };
  if (answer.status === "unavailable") return { status: "unavailable", reason: REASON_OF_SILENCE[answer.reason] };
  const bytes = bytesOfBase64(answer.value);
  if (bytes === null) return { status: "unavailable", reason: "unavailable" };
  return bytes.length === 0 ? { status: "unavailable", reason: "missing" } : { status: "available", bytes };
}
