/**
 * What a message is, once read: plain, serialisable data without bytes, clock or mail program.
 * Readers (`read-eml.ts`, `read-msg.ts`, `read-fields.ts`) make it; everything after only looks at it.
 */

/** One mailbox of an address field (RFC 5322, section 3.4). Either side may be empty. */
export interface Mailbox {
  /** The display name, decoded (RFC 2047) but otherwise as the sender wrote it: deceptive characters stay in. */
  readonly name: string;
  /** The addr-spec as written, without angle brackets; case and deceptive characters stay as sent. */
  readonly address: string;
}

/** One header field, unfolded; order and duplicates are those of the message. */
export interface Header {
  /** The field's name as written; compare without regard to case. */
  readonly name: string;
  /** The field's value as sent: encoded words (RFC 2047) are not decoded. */
  readonly value: string;
}

/**
 * The name of a place in a message that evidence can point at.
 * `quoted:1` is the newest quoted message; `code:NAME` is a QR code found in that attachment.
 */
export type PartName =
  | "from"
  | "reply-to"
  | "subject"
  | "body"
  | `header:${string}`
  | `quoted:${number}`
  | `attachment:${string}`
  | `code:${string}`;

/** A hyperlink: what the reader sees of it, and where it leads. Never followed. */
export interface Link {
  /** Offsets of the visible text in its part's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The target as written in the message. */
  readonly href: string;
}

/** Why a reader of the HTML does not see a piece of text; `other-alternative` is a plain text that says something else. */
export type HiddenReason =
  | "not-displayed"
  | "zero-size"
  | "same-colour"
  | "off-screen"
  | "backwards" // written from its end, and shown turned round: the text is as it is shown
  | "other-alternative";

/** Text that the message holds but does not show. It is kept apart from the visible text. */
export interface HiddenText {
  readonly text: string;
  readonly reason: HiddenReason;
}

/** Text extracted from a part, with what the extraction learned on the way. */
export interface ExtractedText {
  /** Visible text: blocks on lines of their own, cells of a table row joined by TAB. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly hidden: readonly HiddenText[];
}

/** The sender's own new words: the body without the earlier messages quoted in it. */
export interface Body extends ExtractedText {
  /** The HTML source as received, or null when the message has none. */
  readonly html: string | null;
}

/** An earlier message found inside the body; as trustworthy as whoever sent the outer one. */
export interface QuotedMessage extends ExtractedText {
  /** Null where the quotation does not say. */
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** ISO 8601, or null when there is no date or it could not be understood. */
  readonly date: string | null;
  readonly subject: string | null;
  /** Where in `text` the header block or attribution line ends and the quoted words begin. */
  readonly bodyStart: number;
}

/** A QR code found in an attachment or image. */
export interface Code {
  readonly payload: string;
}

/** A file inside an archive, opened or not. */
export interface InnerFile {
  /** With its folders. */
  readonly name: string;
  /** The media type that its bytes show; null where they show none or were not read. */
  readonly content: string | null;
}

export interface Attachment {
  /** Unique within the message: a second `invoice.pdf` is called `invoice.pdf (2)`. */
  readonly name: string;
  /** The media type as declared; content is told by its bytes, not by this. */
  readonly type: string;
  /** The media type that the bytes show (`contentTypeOf`); null where they show none or were not loaded. */
  readonly content: string | null;
  /** Bytes, decoded. */
  readonly size: number;
  /** Part of the body (an embedded picture) rather than a file of its own. */
  readonly inline: boolean;
  /** The text inside, or null when there is none or it was not read (see `Message.unread`). */
  readonly text: string | null;
  /** Links in that text. */
  readonly links: readonly Link[];
  readonly codes: readonly Code[];
  /** What an archive holds; an archive under a password tells the names, too. */
  readonly files: readonly InnerFile[];
  /** An attached message, read as a message of its own; null for any other attachment. */
  readonly message: Message | null;
}

/** Why something of the message was not read. */
export type UnreadReason =
  | "pending" // being read now: the second pass brings it
  | "unavailable" // this mail program does not give it
  | "missing" // it ought to be there and is empty
  | "encrypted"
  | "unsupported" // a kind of content no reader is written for
  | "unread-language" // words of a language that is not read; what else stands there was
  | "no-text" // words are only in a picture: a scan, a photograph
  | "damaged"
  | "too-large"
  | "too-deep"
  | "too-many"
  | "too-slow";

/** Something that was not read, so that no finding can come from it. */
export interface Unread {
  /** `header:*` stands for the header fields as a whole. */
  readonly part: PartName;
  readonly reason: UnreadReason;
  /** For `unavailable`: the mail program's name. */
  readonly client?: string;
}

export interface Message {
  /** The Message-ID without angle brackets, or null. */
  readonly messageId: string | null;
  /** The first From mailbox. Further ones are in `headers`, and a finding of their own. */
  readonly from: Mailbox | null;
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Decoded. */
  readonly subject: string;
  /** ISO 8601, or null. */
  readonly date: string | null;
  readonly headers: readonly Header[];
  readonly body: Body;
  /** Newest first, so that `quoted[0]` is the part `quoted:1`. */
  readonly quoted: readonly QuotedMessage[];
  readonly attachments: readonly Attachment[];
  readonly unread: readonly Unread[];
}
