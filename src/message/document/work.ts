import type { AttachmentText } from "../attachment/attachment-reader";
import { MAX_DOCUMENT_MS } from "../limits";
import type { UnreadReason } from "../message";
import { documentReaderFor } from "./read-document";

/** What a worker is asked. */
export interface Order {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** What a worker says: that its reader is loaded and the document's time begins, and then what it read. */
export type Report = "started" | { readonly read: AttachmentText | UnreadReason };

/**
 * Does a worker's one kind of work. Never rejects.
 * @param now milliseconds from any fixed point, rising
 */
export async function work({ bytes, type }: Order, now: () => number, report: (report: Report) => void): Promise<void> {
  try {
    const reader = await documentReaderFor(type);
    report("started");
    const end = now() + MAX_DOCUMENT_MS;
    report({
      read: reader ? await reader(bytes, type, { isOver: () => now() > end }) : "unsupported",
    });
  } catch {
    report({ read: "damaged" });
  }
}
