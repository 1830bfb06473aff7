import type { Reading } from "../message/reading";
import type { AttachmentContent, Host, OpenItem, Theme } from "./host";

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
