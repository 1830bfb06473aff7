import type { Message } from "../message/message";

/** Bytes of an attachment, or why there are none. */
export type AttachmentContent =
  | { readonly status: "available"; readonly bytes: Uint8Array }
  | { readonly status: "unavailable"; readonly reason: "unavailable" | "too-slow" | "missing" };

/** The message that is open in the mail program, copied out of it. */
export interface OpenItem {
  /** Tells this item from others while the program runs; opaque. */
  readonly id: string;
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
  /** The organisation's directory file as text, or null when it publishes none. */
  readonly organisationDirectory: () => Promise<string | null>;
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
