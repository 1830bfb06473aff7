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

describe("a worker that does not come into being", () => {
  /** Returns a way to start a worker by hand. */
  function startedByHand() {
    let come: (worker: Worker) => void = () => {};
    const start = () => new Promise<Worker>((resolve) => (come = resolve));
    return { start, come: (worker: Worker) => come(worker) };
  }

  it("is not waited for without end, and is ended when it comes too late", async () => {
    const { start, come } = startedByHand();
    const read = documentsInWorker(start)(new Uint8Array(), "pdf", new AbortController().signal);
    await jest.advanceTimersByTimeAsync(VERY_LONG_MS);
    expect(await read).toBe("unavailable");
    const { worker, terminate } = silentWorker();
    come(worker);
    await jest.advanceTimersByTimeAsync(0);
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("is not waited for when another message is opened", async () => {
    const { start, come } = startedByHand();
    const open = new AbortController();
    const read = documentsInWorker(start)(new Uint8Array(), "pdf", open.signal);
    open.abort();
    expect(await read).toBe("unavailable");
    const { worker, terminate } = silentWorker();
    come(worker);
    await jest.advanceTimersByTimeAsync(0);
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("leaves documents unavailable where its scripts cannot be fetched", async () => {
    const failing = () => Promise.reject(new Error("offline"));
    const read = documentsInWorker(failing)(new Uint8Array(), "pdf", new AbortController().signal);
    expect(await read).toBe("unavailable");
  });
});
