import type { AttachmentContent } from "../host";
import { ATTACHMENT_TIME_OUT_MS, call, type Silence } from "./call";
import { itemIdOf, itemNow } from "./gapped";

/** What an attachment is to Outlook: how to ask for it, and how large it says it is. */
export interface AttachmentHandle {
  readonly id: string;
  readonly size: number;
}

const unavailable = (reason: "unavailable" | "too-slow" | "missing"): AttachmentContent => ({
  status: "unavailable",
  reason,
});

/** Why there are no bytes, by how Outlook kept them back. */
export const REASON_OF_SILENCE: Record<Silence, "unavailable" | "too-slow"> = {
  absent: "unavailable",
  refused: "unavailable",
  "no-answer": "too-slow",
};

/** By the format of Outlook's answer. A cloud attachment (`url`) is only a link, which is not followed. */
const DECODERS: ReadonlyMap<string, (content: string) => Uint8Array | null> = new Map([
  ["base64", bytesOfBase64],
  ["eml", bytesOfText],
  ["iCalendar", bytesOfText],
]);

function bytesOfText(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** Returns the bytes of a base64 text, or null where it is none. */
export function bytesOfBase64(content: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/**
 * Returns an attachment's bytes. Never rejects.
 * Outlook's request carries no item id: asked after a switch it would answer about another message,
 * so the open item is compared before and after.
 * @param itemId the message the attachment belongs to
 * @param handle undefined when the message has no such attachment
 */
export async function attachmentContent(
  itemId: string,
  handle: AttachmentHandle | undefined,
  signal: AbortSignal,
): Promise<AttachmentContent> {
  const item = itemNow();
  if (handle === undefined || signal.aborted || itemIdOf(item) !== itemId) return unavailable("unavailable");
  const answer = await Promise.race([
    call(item, "getAttachmentContentAsync", [handle.id], ATTACHMENT_TIME_OUT_MS),
    aborted(signal),
  ]);
  if (answer === "aborted" || itemIdOf(itemNow()) !== itemId) return unavailable("unavailable");
  if (answer.status === "unavailable") return unavailable(REASON_OF_SILENCE[answer.reason]);
  const bytes = DECODERS.get(answer.value.format)?.(answer.value.content) ?? null;
  if (bytes === null) return unavailable("unavailable");
  // Data-loss prevention takes the content away and leaves the size.
  if (bytes.length === 0 && handle.size > 0) return unavailable("missing");
  return { status: "available", bytes };
}

function aborted(signal: AbortSignal): Promise<"aborted"> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve("aborted"), { once: true }));
}
