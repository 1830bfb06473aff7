import { work, type Order } from "../message/document/work";

/** The worker in which documents are taken apart. It needs no connection; a worker does not share its page's policy. */
for (const way of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport"])
  Object.defineProperty(self, way, { value: undefined });

self.addEventListener("message", ({ data }: MessageEvent<Order>) => {
  void work(
    data,
    () => performance.now(),
    (report) => self.postMessage(report),
  );
});
