import {
  HostError,
  type AttachmentContent,
  type Draft,
  type DraftFault,
  type Host,
  type Kept,
  type MarkFault,
  type OpenItem,
  type Theme,
} from "../../src/host/host";
import { memoryStore } from "../../src/host/memory-store";
import type { Store } from "../../src/host/store";
import type { Message } from "../../src/message/message";

/** Lets whatever is under way get on until it waits for something else. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A mail program whose user is bob@buyer.example, driven by a test. */
export class FakeHost implements Host {
  client = "Fake Mail";
  displayLanguage = "en-GB";
  me: string | null = "bob@buyer.example";
  theme: Theme = "light";
  /** The organisation's directory file; an error makes it unavailable. */
  directory: string | null | Error = null;
  /** Makes reading the open item fail. */
  failure: HostError | Error | null = null;

  store: Store = memoryStore();
  preferences: Kept = keptText();
  digest: Kept = keptText();
  private readonly itemStates = new Map<string, Kept>();

  itemState = (itemId: string): Kept => {
    const kept = this.itemStates.get(itemId) ?? keptText();
    this.itemStates.set(itemId, kept);
    return kept;
  };

  /** What each message is marked with; null where the mark was taken away. */
  readonly marks = new Map<string, string | null>();
  markFault: MarkFault | null = null;

  markItem = (itemId: string, text: string | null): Promise<MarkFault | null> => {
    this.marks.set(itemId, text);
    return Promise.resolve(this.markFault);
  };

  /** The open message as a file. */
  file: AttachmentContent = { status: "unavailable", reason: "unavailable" };
  messageFile = (): Promise<AttachmentContent> => Promise.resolve(this.file);

  /** What a part of the add-in handed over when it had the pane opened. */
  context: string | null = null;
  openedWith = (): Promise<string | null> => Promise.resolve(this.context);

  /** The drafts that were opened; a reply has no recipient of its own. */
  readonly drafts: { readonly to: string; readonly subject: string; readonly text: string }[] = [];
  draftFault: DraftFault | null = null;

  openDraft = (draft: Draft): Promise<DraftFault | null> => {
    this.drafts.push(draft);
    return Promise.resolve(this.draftFault);
  };

  openReply = (text: string): Promise<DraftFault | null> => this.openDraft({ to: "", subject: "", text });

  private open: OpenItem | null = null;
  private readonly itemListeners = new Set<() => void>();
  private readonly themeListeners = new Set<(theme: Theme) => void>();
  private readonly awaited: ((content: AttachmentContent) => void)[] = [];
  /** The signals of attachments asked for, in order. */
  readonly signals: AbortSignal[] = [];

  /** Opens a message; its attachments come when the test delivers them. */
  openMessage(id: string, message: Message): void {
    this.openSilently(id, message);
    this.tellItemChanged();
  }

  /** Opens a message without telling anybody, as mail programs do now and then. */
  openSilently(id: string, message: Message): void {
    this.open = {
      id,
      conversation: `conversation of ${id}`,
      shared: null,
      message,
      attachmentContent: (_, signal) => {
        this.signals.push(signal);
        return new Promise((resolve) => this.awaited.push(resolve));
      },
    };
  }

  closeMessage(): void {
    this.open = null;
    this.tellItemChanged();
  }

  /** Delivers the attachment that was asked for first and not delivered yet. */
  async deliverAttachment(text: string): Promise<void> {
    this.awaited.shift()?.({ status: "available", bytes: new TextEncoder().encode(text) });
    await settle();
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    for (const listener of this.themeListeners) listener(theme);
  }

  get isWatched(): boolean {
    return this.itemListeners.size > 0;
  }

  private tellItemChanged(): void {
    for (const listener of this.itemListeners) listener();
  }

  readonly openItemId = () => this.open?.id ?? null;
  readonly readOpenItem = () => (this.failure ? Promise.reject(this.failure) : Promise.resolve(this.open));
  readonly organisationDirectory = () =>
    this.directory instanceof Error ? Promise.reject(this.directory) : Promise.resolve(this.directory);
  readonly onItemChanged = (listener: () => void) => {
    this.itemListeners.add(listener);
    return () => void this.itemListeners.delete(listener);
  };
  readonly onThemeChanged = (listener: (theme: Theme) => void) => {
    this.themeListeners.add(listener);
    return () => void this.themeListeners.delete(listener);
  };
}

/** A text that a mail program keeps as it should. */
function keptText(): Kept {
  let text: string | null = null;
  return {
    read: () => Promise.resolve({ text }),
    write: (next) => {
      text = next;
      return Promise.resolve(null);
    },
  };
}
