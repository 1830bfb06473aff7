import { documentsInWorker } from "../../src/taskpane/document-reading";

/** A worker that takes its order and never answers, and whether it was ended. */
function silentWorker(): { readonly worker: Worker; readonly terminate: jest.Mock } {
  const terminate = jest.fn();
  const silent = Object.assign(new EventTarget(), { postMessage: jest.fn(), terminate });
  return { worker: silent as unknown as Worker, terminate };
}

/** Longer than any patience with a worker. */
const VERY_LONG_MS = 60_000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("gives up a worker that never says that it has started, and ends it", async () => {
  const { worker, terminate } = silentWorker();
  const read = documentsInWorker(() => Promise.resolve(worker))(new Uint8Array(), "pdf", new AbortController().signal);
  await jest.advanceTimersByTimeAsync(VERY_LONG_MS);
  expect(await read).toBe("unavailable");
  expect(terminate).toHaveBeenCalledTimes(1);
});

it("calls a document too slow whose worker started and then says nothing", async () => {
  const { worker, terminate } = silentWorker();
  const read = documentsInWorker(() => Promise.resolve(worker))(new Uint8Array(), "pdf", new AbortController().signal);
  await jest.advanceTimersByTimeAsync(0);
  worker.dispatchEvent(new MessageEvent("message", { data: "started" }));
  await jest.advanceTimersByTimeAsync(VERY_LONG_MS);
  expect(await read).toBe("too-slow");
  expect(terminate).toHaveBeenCalledTimes(1);
});
