import type { Reading } from "../message/reading";
import {
  MAX_ITEM_STATE,
  MAX_PREFERENCES,
  MAX_DIGEST,
  type AttachmentContent,
  type Draft,
  type Host,
  type Kept,
  type KeptFault,
  type KeptText,
  type OpenItem,
  type Theme,
} from "./host";
import type { Store } from "./store";

/** A message of the playground's mailbox. */
export interface PlaygroundItem {
  /** Unique in the mailbox. */
  readonly id: string;
  readonly reading: Reading;
}

export interface PlaygroundSettings {
  /** BCP 47. */
  readonly displayLanguage: string;
  readonly theme: Theme;
  readonly me: string | null;
  /** The organisation's directory as text, or null. */
  readonly directory: string | null;
  readonly store: Store;
  /** Shows a draft to send. */
  readonly onDraft: (draft: Draft) => void;
  /** Shows the mark of a message, or none, as Outlook shows a bar above it. */
  readonly onMark: (itemId: string, text: string | null) => void;
  /** Where preferences and items' states are kept: `localStorage`, or a map in a test. */
  readonly texts: Pick<Storage, "getItem" | "setItem">;
}

/** A host whose open item is chosen by the page around it. */
export interface PlaygroundHost extends Host {
  /** Opens a message, or none. */
  readonly open: (item: PlaygroundItem | null) => void;
  readonly setTheme: (theme: Theme) => void;
  /** How long each attachment takes from now on, in milliseconds: Outlook fetches them over the network. */
  readonly setAttachmentDelay: (milliseconds: number) => void;
}

/** Returns a host without a mail program: it hands over messages that are in the page already. */
export function playgroundHost(settings: PlaygroundSettings): PlaygroundHost {
  let opened: PlaygroundItem | null = null;
  let theme = settings.theme;
  let delay = 0;
  const itemListeners = new Set<() => void>();
  const themeListeners = new Set<(theme: Theme) => void>();

  const attachmentContent = async (
    item: PlaygroundItem,
    at: number,
    signal: AbortSignal,
  ): Promise<AttachmentContent> => {
    await passed(delay, signal);
    if (signal.aborted) return { status: "unavailable", reason: "unavailable" };
    const bytes = item.reading.contents[at];
    return bytes ? { status: "available", bytes } : { status: "unavailable", reason: "missing" };
  };
  const openItem = (item: PlaygroundItem): OpenItem => ({
    id: item.id,
    conversation: null,
    shared: null,
    message: item.reading.message,
    attachmentContent: (at, signal) => attachmentContent(item, at, signal),
  });

  return {
    client: "Playground",
    displayLanguage: settings.displayLanguage,
    me: settings.me,
    get theme() {
      return theme;
    },
    onThemeChanged: (listener) => subscribe(themeListeners, listener),
    openItemId: () => opened?.id ?? null,
    readOpenItem: () => Promise.resolve(opened && openItem(opened)),
    onItemChanged: (listener) => subscribe(itemListeners, listener),
    store: settings.store,
    preferences: keptIn(settings.texts, "preferences", MAX_PREFERENCES),
    digest: keptIn(settings.texts, "digest", MAX_DIGEST),
    itemState: (itemId) => keptIn(settings.texts, `item:${itemId}`, MAX_ITEM_STATE),
    markItem: (itemId, text) => {
      settings.onMark(itemId, text);
      return Promise.resolve(null);
    },
    messageFile: () => Promise.resolve({ status: "unavailable", reason: "unavailable" }),
    openedWith: () => Promise.resolve(null),
    openDraft: (draft) => {
      settings.onDraft(draft);
      return Promise.resolve(null);
    },
    openReply: (text) => {
      const answered = opened?.reading.message;
      if (!answered?.from) return Promise.resolve("absent");
      const subject = /^re:/i.test(answered.subject) ? answered.subject : `Re: ${answered.subject}`;
      settings.onDraft({ to: answered.from.address, subject, text });
      return Promise.resolve(null);
    },
    organisationDirectory: () => Promise.resolve(settings.directory),
    open: (item) => {
      opened = item;
      for (const listener of itemListeners) listener();
    },
    setTheme: (next) => {
      theme = next;
      for (const listener of themeListeners) listener(next);
    },
    setAttachmentDelay: (milliseconds) => {
      delay = milliseconds;
    },
  };
}

/** Returns a text kept under a name, with the limits that Outlook has. */
function keptIn(texts: Pick<Storage, "getItem" | "setItem">, name: string, limit: number): Kept {
  const key = `second-channel:${name}`;
  const written = (text: string): null => {
    texts.setItem(key, text);
    return null;
  };
  return {
    read: () => Promise.resolve(attempt<KeptText>(() => ({ text: texts.getItem(key) }), { fault: "refused" })),
    write: (text) => {
      const kept = text.length > limit ? "too-long" : attempt<KeptFault | null>(() => written(text), "refused");
      return Promise.resolve(kept);
    },
  };
}

/** Returns what `work` does, or `otherwise` where the browser allows no storage and throws. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits, or less when the signal ends it. */
function passed(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds === 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
