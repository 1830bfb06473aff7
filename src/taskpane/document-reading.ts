import type { AttachmentText, ReadDocument } from "../message/attachment/attachment-reader";
import type { Order, Report } from "../message/document/work";
import { MAX_WORKER_WAIT_MS } from "../message/limits";
import type { UnreadReason } from "../message/message";

/** Milliseconds for the worker's scripts to be fetched, before a document's own time begins. */
const MAX_START_MS = 15_000;

/** Starts a worker, or tells that this program has none. */
export type StartWorker = () => Promise<Worker | null>;

/** Starts the pane's worker, whose code is fetched when the first document is to be read. */
export const startPaneWorker: StartWorker = async () => {
  if (typeof Worker === "undefined") return null;
  const { startDocumentWorker } = await import("./start-document-worker");
  return startDocumentWorker();
};

/**
 * Returns a reader of documents that works in a worker, so that the pane stays responsive. The worker is ended when a
 * document is over its time or its message is no longer open. Where there are no workers, documents are unavailable.
 */
export function documentsInWorker(start: StartWorker = startPaneWorker): ReadDocument {
  let idle: Worker | null = null;

  return async (bytes, type, signal) => {
    const worker = idle ?? (await start().catch(() => null));
    idle = null;
    if (worker === null) return "unavailable";
    if (signal.aborted) {
      worker.terminate();
      return "unavailable";
    }
    const read = await answer(worker, { bytes, type }, signal);
    if (read.isEnded) worker.terminate();
    else idle = worker;
    return read.read;
  };
}

interface Answer {
  readonly read: AttachmentText | UnreadReason;
  /** The worker is not to be used again. */
  readonly isEnded: boolean;
}

function answer(worker: Worker, order: Order, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    let clock = setTimeout(() => finish("unavailable", true), MAX_START_MS);
    function finish(read: AttachmentText | UnreadReason, isEnded: boolean): void {
      clearTimeout(clock);
      listening.abort();
      resolve({ read, isEnded });
    }
    const report = ({ data }: MessageEvent<Report>): void => {
      if (data !== "started") {
        finish(data.read, false);
        return;
      }
      clearTimeout(clock);
      clock = setTimeout(() => finish("too-slow", true), MAX_WORKER_WAIT_MS);
    };
    const { signal: until } = listening;
    worker.addEventListener("message", report, { signal: until });
    worker.addEventListener("error", () => finish("unavailable", true), { signal: until });
    worker.addEventListener("messageerror", () => finish("damaged", true), { signal: until });
    signal.addEventListener("abort", () => finish("unavailable", true), { once: true, signal: until });
    worker.postMessage(order);
  });
}
