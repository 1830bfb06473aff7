import type { AttachmentText } from "../attachment/attachment-reader";
import type { UnreadReason } from "../message";

/**
 * How long a document may be read. The core has no clock: whoever starts the reading knows it. Readers ask between
 * pages, pictures and entries, and hand over what they have when the time is up.
 */
export interface Budget {
  readonly isOver: () => boolean;
}

/**
 * Reads documents of one kind. May reject, on a file that is damaged.
 * @param type the media type that the bytes show
 */
export type DocumentReader = (
  bytes: Uint8Array,
  type: string,
  budget: Budget,
) => Promise<AttachmentText | UnreadReason>;
