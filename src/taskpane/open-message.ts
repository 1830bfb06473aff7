import { HostError, type Host, type OpenItem, type SharedMailbox } from "../host/host";
import type { Inspection } from "../inspect/inspection";
import { forOneMessage } from "../message/attachment/for-one-message";
import type { Message } from "../message/message";
import { documentsInWorker } from "./document-reading";

/** How far the reading of attachments has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A message that was inspected; `complete` when no attachment is being read any more. */
export interface ReadyMessage {
  readonly status: "ready";
  /** The host's id of the item. */
  readonly id: string;
  /** The host's id of the conversation; null where it knows none. */
  readonly conversation: string | null;
  /** Whose mailbox it stands in; null for the person's own. */
  readonly shared: SharedMailbox | null;
  readonly message: Message;
  readonly inspection: Inspection;
  readonly complete: boolean;
  readonly progress: Progress;
}

/** What the pane knows of the message that is open. */
export type OpenMessage =
  | { readonly status: "loading" }
  | { readonly status: "none" }
  | { readonly status: "failed"; readonly reason: HostError["reason"] | "unexpected" }
  | ReadyMessage;

export interface OpenMessageWatch {
  /** Reads the open message anew. */
  readonly reload: () => void;
  readonly stop: () => void;
}

/** How often a message is read anew because another one was open at its end, before the pane says that it failed. */
const MAX_ATTEMPTS = 3;

/**
 * Reads and inspects whatever message is open, and again whenever another one is.
 * Loads are numbered: a result is shown only while its load is the newest and its item is the open one.
 * @param inspectNow inspects a message; it is called once with what the host gives at once, and once with the attachments
 * @param show gets every state in turn
 */
export function watchOpenMessage(
  host: Host,
  inspectNow: (message: Message) => Inspection,
  show: (state: OpenMessage) => void,
): OpenMessageWatch {
  const readDocument = documentsInWorker();
  let newest = 0;
  let former = new AbortController();
  /** The item that the newest load is about; undefined while that is not known. */
  let loadedId: string | null | undefined;

  async function load(attempt = 1): Promise<void> {
    const number = ++newest;
    former.abort();
    former = new AbortController();
    const { signal } = former;
    const isNewest = () => number === newest;
    loadedId = undefined;
    show({ status: "loading" });
    try {
      const item = await host.readOpenItem();
      if (!isNewest()) return;
      loadedId = item?.id ?? null;
      if (host.openItemId() === loadedId) {
        if (item) await inspectItem(item, signal, isNewest);
        else show({ status: "none" });
      }
      if (isNewest() && host.openItemId() !== loadedId) await again(attempt);
    } catch (error) {
      if (isNewest()) show({ status: "failed", reason: error instanceof HostError ? error.reason : "unexpected" });
    }
  }

  async function again(attempt: number): Promise<void> {
    if (attempt >= MAX_ATTEMPTS) throw new HostError("no-answer", "The open message changed while it was being read");
    await load(attempt + 1);
  }

  async function inspectItem(item: OpenItem, signal: AbortSignal, isNewest: () => boolean): Promise<void> {
    const total = item.message.unread.filter(({ reason }) => reason === "pending").length;
    const showReady = (message: Message, inspection: Inspection, done: number, complete: boolean) => {
      if (!isNewest() || host.openItemId() !== item.id) return;
      show({
        status: "ready",
        id: item.id,
        conversation: item.conversation,
        shared: item.shared,
        message,
        inspection,
        complete,
        progress: { done, total },
      });
    };
    const first = inspectNow(item.message);
    showReady(item.message, first, 0, total === 0);
    if (total === 0) return;
    // Most messages have nothing attached: what reads attachments is fetched when one has.
    const { readAttachments } = await import("../message/read-attachments");
    const readOne = forOneMessage(readDocument, () => performance.now());
    const whole = await readAttachments(item.message, item.attachmentContent, readOne, signal, (done) =>
      showReady(item.message, first, done, false),
    );
    if (isNewest() && host.openItemId() === item.id) showReady(whole, inspectNow(whole), total, true);
  }

  const reload = () => void load();
  /** Events get lost, so the open item is compared again whenever the person comes back to the pane. */
  const reloadIfMissed = () => {
    if (loadedId !== undefined && host.openItemId() !== loadedId) reload();
  };
  const unsubscribe = host.onItemChanged(reload);
  window.addEventListener("focus", reloadIfMissed);
  document.addEventListener("visibilitychange", reloadIfMissed);
  reload();
  return {
    reload,
    stop: () => {
      newest += 1;
      former.abort();
      unsubscribe();
      window.removeEventListener("focus", reloadIfMissed);
      document.removeEventListener("visibilitychange", reloadIfMissed);
    },
  };
}
