import type { Attachment, Code, Link, Message, UnreadReason } from "../message";

/** What a reader got out of an attachment. */
export interface AttachmentText {
  readonly text: string;
  readonly links?: readonly Link[];
  readonly codes?: readonly Code[];
  /** An attached message, as a message of its own. */
  readonly message?: Message;
  /** Why something of it is still unread, or null. */
  readonly unread: UnreadReason | null;
}

/** What a reader may use besides the bytes. */
export interface ReadingContext {
  readonly attachment: Attachment;
  /** Reads an attached message with its own attachments; null where messages are nested too deep. */
  readonly readMessage: (bytes: Uint8Array) => Promise<Message | null>;
}

/** A reader of one kind of content. The registry asks them in order; the first that recognises the bytes reads them. */
export interface AttachmentReader {
  /** Tells from the bytes, never from the name, whether this is the reader's kind. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, context: ReadingContext) => Promise<AttachmentText | UnreadReason>;
}
