import type { Attachment, Code, InnerFile, Link, Message, UnreadReason } from "../message";

/** What a reader got out of an attachment. */
export interface AttachmentText {
  readonly text: string;
  readonly links?: readonly Link[];
  readonly codes?: readonly Code[];
  /** What an archive holds. */
  readonly files?: readonly InnerFile[];
  /** An attached message, as a message of its own. */
  readonly message?: Message;
  /** Why something of it is still unread, or null. */
  readonly unread: UnreadReason | null;
}

/**
 * Reads a document that only a library can take apart: a PDF, an Office file, an archive, a picture. It is done apart,
 * in a worker, because it may take long or never end. Never rejects.
 * @param type the media type that the bytes show
 */
export type ReadDocument = (
  bytes: Uint8Array,
  type: string,
  signal: AbortSignal,
) => Promise<AttachmentText | UnreadReason>;

/** What a reader may use besides the bytes. */
export interface ReadingContext {
  readonly attachment: Attachment;
  /** Reads an attached message with its own attachments, unless messages are nested too deep or too large together. */
  readonly readMessage: (bytes: Uint8Array) => Promise<Message | UnreadReason>;
  readonly readDocument: (bytes: Uint8Array) => Promise<AttachmentText | UnreadReason>;
}

/** A reader of one kind of content. The registry asks them in order; the first that recognises the bytes reads them. */
export interface AttachmentReader {
  /** Tells from the bytes, never from the name, whether this is the reader's kind. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, context: ReadingContext) => Promise<AttachmentText | UnreadReason>;
}
