/** Starts a worker that takes documents apart. */
export function startDocumentWorker(): Worker {
  return new Worker(new URL("./document.worker.ts", import.meta.url), { name: "documents" });
}
