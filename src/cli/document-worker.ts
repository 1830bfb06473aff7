import { parentPort, Worker } from "node:worker_threads";
import type { AttachmentText, ReadDocument } from "../message/attachment/attachment-reader";
import { work, type Order, type Report } from "../message/document/work";
import { MAX_WORKER_MS } from "../message/limits";
import type { UnreadReason } from "../message/message";

/** Bytes that the process may take while a document is read: the program itself takes 130 MB, a large picture 100. */
const MAX_PROCESS = 280 * 1024 * 1024;

/** Bytes for a document where the messages before it, or the message itself, have made the process large. */
const MIN_GROWTH = 100 * 1024 * 1024;

/** Megabytes of objects in a worker: a text of 16 million characters with its pieces takes half of it. */
const HEAP_MB = 160;

/** Milliseconds between two looks at memory and time: no file fills the memory sooner. */
const LOOK_INTERVAL = 25;

/** A worker that waits for something takes no time of the processor, and is ended after so many of its limits. */
const PATIENCE = 10;

/** Milliseconds of processor time: on a busy machine a document is not too slow because others are at work. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Does a worker's work, in a thread that was started for it. */
export function serveAsWorker(): void {
  parentPort?.on("message", (order: Order) => {
    void work(order, processorTime, (report) => parentPort?.postMessage(report));
  });
}

/**
 * Returns a reader of documents that works in a thread of its own, which is ended when a document takes too long or too
 * much memory. The thread is started when it is first needed and serves one document after the other.
 * @param program the file that calls `serveAsWorker` when it finds itself in a worker
 */
export function documentsInWorker(program: string): ReadDocument {
  let worker: Worker | null = null;

  function idleWorker(): Worker {
    if (worker) return worker;
    worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }, stdout: true, stderr: true });
    // A thread that waits must not keep the process alive.
    worker.unref();
    return worker;
  }

  return (bytes, type) =>
    new Promise<AttachmentText | UnreadReason>((resolve) => {
      const thread = idleWorker();
      const limit = Math.max(MAX_PROCESS, process.memoryUsage.rss() + MIN_GROWTH);
      let started: number | null = null;
      let clock: NodeJS.Timeout | undefined;
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() > limit) end("too-large");
        else if (started !== null && processorTime() - started > MAX_WORKER_MS) end("too-slow");
      }, LOOK_INTERVAL);

      function finish(read: AttachmentText | UnreadReason): void {
        clearInterval(watch);
        clearTimeout(clock);
        // By name: without one, Node's own listeners would go too, and the thread would never be heard again.
        for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
        thread.unref();
        resolve(read);
      }
      function end(reason: UnreadReason): void {
        worker = null;
        finish(reason);
        void thread.terminate();
      }
      thread.ref();
      thread.on("message", (report: Report) => {
        if (report !== "started") {
          finish(report.read);
          return;
        }
        started = processorTime();
        clock = setTimeout(() => end("too-slow"), PATIENCE * MAX_WORKER_MS);
      });
      thread.on("error", ({ code }: NodeJS.ErrnoException) =>
        end(code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "damaged"),
      );
      thread.on("exit", () => end("damaged"));
      thread.postMessage({ bytes, type } satisfies Order);
    });
}
