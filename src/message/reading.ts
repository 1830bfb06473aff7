import type { Message } from "./message";

/** What a reader of files hands over: the message, and its attachments' bytes for the second pass. */
export interface Reading {
  readonly message: Message;
  /** One entry for each of `message.attachments`, in their order; null where there are no bytes. */
  readonly contents: readonly (Uint8Array | null)[];
}
