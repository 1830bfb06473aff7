import type { AttachmentText, ReadDocument } from "../message/attachment/attachment-reader";
import type { Order, Report } from "../message/document/work";
import { MAX_WORKER_WAIT_MS } from "../message/limits";
import type { UnreadReason } from "../message/message";

/** Milliseconds for the scripts that make a worker to be fetched, and again for its own, before a document's time begins. */
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
    const worker = idle ?? (await startedWorker(start, signal));
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

/**
 * Returns a worker; null when there is none in time or the message is no longer open. One that comes later is ended:
 * nobody would use it.
 */
function startedWorker(start: StartWorker, signal: AbortSignal): Promise<Worker | null> {
  return new Promise((resolve) => {
    let isGivenUp = false;
    const giveUp = (): void => {
      isGivenUp = true;
      finish(null);
    };
    const clock = setTimeout(giveUp, MAX_START_MS);
    signal.addEventListener("abort", giveUp, { once: true });
    function finish(worker: Worker | null): void {
      clearTimeout(clock);
      signal.removeEventListener("abort", giveUp);
      resolve(worker);
    }
    start().then(
      (worker) => (isGivenUp ? worker?.terminate() : finish(worker)),
      () => finish(null),
    );
  });
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
