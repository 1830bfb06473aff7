import type { Store } from "./store";
import type { Message } from "../message/message";

/** Bytes of an attachment, or why there are none. */
export type AttachmentContent =
  | { readonly status: "available"; readonly bytes: Uint8Array }
  | { readonly status: "unavailable"; readonly reason: "unavailable" | "too-slow" | "missing" };

/** A mailbox, or a folder of one, that is not the person's own but open to them. */
export interface SharedMailbox {
  /** Its address; null where the mail program does not tell. */
  readonly owner: string | null;
}

/** The message that is open in the mail program, copied out of it. */
export interface OpenItem {
  /** Tells this item from others while the program runs; opaque. */
  readonly id: string;
  /** Tells the conversation that it belongs to, where the program knows conversations; opaque, the same for a reply's draft. */
  readonly conversation: string | null;
  /** Whose mailbox it stands in; null for the person's own. */
  readonly shared: SharedMailbox | null;
  /** What the program gives at once. Attachments that can be read later are in `unread` as `pending`. */
  readonly message: Message;
  /** Returns the content of `message.attachments[at]`; never rejects. */
  readonly attachmentContent: (at: number, signal: AbortSignal) => Promise<AttachmentContent>;
}

export type Theme = "light" | "dark" | "high-contrast";

/** The port to a mail program. `outlook/` and `playground.ts` implement it; nothing else knows which one runs. */
export interface Host {
  /** The program's name as a person knows it: "Outlook on the web", "Playground". */
  readonly client: string;
  /** BCP 47 language of the program's own screens. */
  readonly displayLanguage: string;
  /** The mailbox owner's address, or null when the program does not tell. */
  readonly me: string | null;
  readonly theme: Theme;
  /** Calls the listener on each later change; returns how to stop. */
  readonly onThemeChanged: (listener: (theme: Theme) => void) => () => void;
  /** The open item's id now, or null when none is open. Cheap: asked again before a result is shown. */
  readonly openItemId: () => string | null;
  /** Reads the open item; null when none is open. Rejects only with `HostError`. */
  readonly readOpenItem: () => Promise<OpenItem | null>;
  /** Calls the listener when another item (or none) is open; returns how to stop. */
  readonly onItemChanged: (listener: () => void) => () => void;
  /** What this device keeps for the mailbox. */
  readonly store: Store;
  /** What follows the person to their other devices: one text of at most `MAX_PREFERENCES` characters. */
  readonly preferences: Kept;
  /** What the events know that run without the pane: one text of at most `MAX_DIGEST` characters. */
  readonly digest: Kept;
  /** What is kept with a message in the mailbox: one text of at most `MAX_ITEM_STATE` characters for each. */
  readonly itemState: (itemId: string) => Kept;
  /**
   * Has the mail program itself show beside a message how it stands; null takes the mark away. The item has to be open.
   * Returns null when it is shown.
   */
  readonly markItem: (itemId: string, text: string | null) => Promise<MarkFault | null>;
  /** Returns a message as an .eml file, unchanged (RFC 5322). The item has to be open. Never rejects. */
  readonly messageFile: (itemId: string) => Promise<AttachmentContent>;
  /**
   * Returns what a part of the add-in handed over when it had the pane opened, once, for the message that was open then;
   * null where the person opened it. Never rejects.
   */
  readonly openedWith: (itemId: string) => Promise<string | null>;
  /** Opens a draft to somebody; the person reads it and sends it. Null when it is open. */
  readonly openDraft: (draft: Draft) => Promise<DraftFault | null>;
  /** Opens a reply to the open item's sender. Null when it is open. */
  readonly openReply: (text: string) => Promise<DraftFault | null>;
  /** The organisation's directory file as text, or null when it publishes none. */
  readonly organisationDirectory: () => Promise<string | null>;
}

/** As Outlook documents for a notification on a message. */
export const MAX_MARK = 150;

/** Why a message was not marked. */
export type MarkFault = KeptFault;

/** Together with the digest as Outlook documents for all of an add-in's roaming settings (32 KB), with room for names. */
export const MAX_PREFERENCES = 6_000;
export const MAX_DIGEST = 24 * 1024;

/** The name under which Outlook keeps the digest, for the events. */
export const DIGEST_SETTING = "digest";

/** A mail that a person is to send. */
export interface Draft {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** As Outlook documents for the body of a draft (32 KB), which it takes as HTML. */
export const MAX_DRAFT_HTML = 32_000;

/** Why no draft was opened. */
export type DraftFault = KeptFault;

/** As Outlook documents for one add-in's custom properties of one item (2,500 characters), with room for the name. */
export const MAX_ITEM_STATE = 2_400;

/** Why a text was not read or written: the program has no place for it, it is too long, or it gave no or a bad answer. */
export type KeptFault = "absent" | "too-long" | "no-answer" | "refused";

/** The text as it is kept; null where none was. */
export type KeptText = { readonly text: string | null } | { readonly fault: KeptFault };

/** One text that the mail program keeps. No method rejects. */
export interface Kept {
  readonly read: () => Promise<KeptText>;
  /** Returns null when it was written. */
  readonly write: (text: string) => Promise<KeptFault | null>;
}

/** The mail program did not give what it should. */
export class HostError extends Error {
  constructor(
    readonly reason: "no-answer" | "refused",
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
