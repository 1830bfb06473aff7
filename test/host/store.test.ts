import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { indexedDbStore } from "../../src/host/indexed-db-store";
import { memoryStore } from "../../src/host/memory-store";
import type { Store } from "../../src/host/store";

/** Channels of one page, as a browser connects them; Node's own keep a test running for ever. */
class Channel extends EventTarget {
  private static readonly open = new Set<Channel>();
  constructor(private readonly name: string) {
    super();
    Channel.open.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of Channel.open) {
      if (other !== this && other.name === this.name) other.dispatchEvent(new MessageEvent("message", { data }));
    }
  }
}

afterEach(() => jest.useRealTimers());
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  globalThis.BroadcastChannel = Channel as unknown as typeof BroadcastChannel;
});

async function textsIn(store: Store): Promise<readonly string[]> {
  const listed = await store.list("register");
  return listed.status === "done" ? listed.value.map(({ text }) => text) : [];
}

const KINDS: readonly (readonly [string, () => Store])[] = [
  ["the browser's database", () => indexedDbStore("bob@buyer.example")],
  ["memory", memoryStore],
];

describe.each(KINDS)("a store in %s", (_, make) => {
  it("has nothing at first", async () => {
    const store = make();
    await expect(store.read("directory", "own")).resolves.toEqual({ status: "done", value: null });
    await expect(store.list("register")).resolves.toEqual({ status: "done", value: [] });
  });

  it("keeps texts by key, one collection apart from the other", async () => {
    const store = make();
    await store.update("verifications", "b", () => "2");
    await store.update("verifications", "a", () => "1");
    await store.update("directory", "a", () => "other");
    const value = [
      { key: "a", text: "1" },
      { key: "b", text: "2" },
    ];
    await expect(store.list("verifications")).resolves.toEqual({ status: "done", value });
    await store.update("verifications", "a", () => null);
    await expect(store.list("verifications")).resolves.toMatchObject({ value: [{ key: "b" }] });
  });

  it("appends after the newest text though older ones were deleted", async () => {
    const store = make();
    for (const text of ["a", "b", "c"]) await store.append("register", () => text);
    await store.update("register", "000000000001", () => null);
    await store.append("register", () => "d");
    expect(await textsIn(store)).toEqual(["b", "c", "d"]);
  });

  it("appends in order, each text made from the newest", async () => {
    const store = make();
    for (let at = 0; at < 12; at++) await store.append("register", (newest) => `${Number(newest ?? 0) + 1}`);
    expect(await textsIn(store)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
  });

  it("rewrites the collections that the edit returns, and no other, and says so to this pane, too", async () => {
    const store = make();
    for (const collection of ["directory", "device", "aside"] as const) {
      await store.update(collection, "a", () => collection);
    }
    const heard: string[] = [];
    store.onChanged((collection) => heard.push(collection));
    await store.rewrite(["directory", "device", "register"], ({ directory, device }) => ({
      directory: [],
      register: [...(directory ?? []), ...(device ?? [])].map(({ text }, at) => ({ key: `${at}`, text })),
    }));
    expect(await textsIn(store)).toEqual(["directory", "device"]);
    await expect(store.list("directory")).resolves.toEqual({ status: "done", value: [] });
    await expect(store.read("device", "a")).resolves.toMatchObject({ value: "device" });
    expect(heard.toSorted()).toEqual(["directory", "register"]);
  });

  it("rewrites nothing where the edit says so", async () => {
    const store = make();
    await store.update("directory", "own", () => "x");
    await store.rewrite(["directory"], () => null);
    await expect(store.read("directory", "own")).resolves.toMatchObject({ value: "x" });
  });
});

describe("two panes on one database", () => {
  it("do not overwrite each other: every edit is of the newest text", async () => {
    const panes = [indexedDbStore("bob"), indexedDbStore("bob")] as const;
    const add = (text: string | null) => `${text ?? ""}x`;
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => panes[at % 2 === 0 ? 0 : 1].update("directory", "own", add)),
    );
    await expect(panes[0].read("directory", "own")).resolves.toMatchObject({ value: "x".repeat(20) });
  });

  it("append one after the other", async () => {
    const panes = [indexedDbStore("bob"), indexedDbStore("bob")] as const;
    const next = (newest: string | null) => `${Number(newest ?? 0) + 1}`;
    await Promise.all(Array.from({ length: 10 }, (_, at) => panes[at % 2 === 0 ? 0 : 1].append("register", next)));
    expect(await textsIn(panes[1])).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  });

  it("hear of what the other one wrote, and not of their own", async () => {
    const [one, other] = [indexedDbStore("bob"), indexedDbStore("bob")];
    const heard: string[] = [];
    one.onChanged((collection) => heard.push(`one: ${collection}`));
    const stop = other.onChanged((collection) => heard.push(`other: ${collection}`));
    await one.update("directory", "own", () => "x");
    stop();
    await one.append("register", () => "y");
    expect(heard).toEqual(["other: directory"]);
  });

  it("of two mailboxes see nothing of each other", async () => {
    await indexedDbStore("bob").update("directory", "own", () => "bob's");
    await expect(indexedDbStore("ann").read("directory", "own")).resolves.toMatchObject({ value: null });
  });
});

describe("a database that fails", () => {
  const update = (store: Store) => store.update("directory", "own", () => "x");

  it("says that there is none", async () => {
    Reflect.deleteProperty(globalThis, "indexedDB");
    await expect(update(indexedDbStore("bob"))).resolves.toEqual({ status: "failed", fault: "unavailable" });
  });

  it("says that the browser allows none", async () => {
    globalThis.indexedDB.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
    await expect(update(indexedDbStore("bob"))).resolves.toEqual({ status: "failed", fault: "unavailable" });
  });

  it("says that the disk is full, keeps what was there, and works again when it is not", async () => {
    const store = indexedDbStore("bob");
    await update(store);
    const put = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(store.update("directory", "own", () => "y")).resolves.toEqual({ status: "failed", fault: "full" });
    put.mockRestore();
    await expect(store.read("directory", "own")).resolves.toMatchObject({ value: "x" });
    await expect(store.update("directory", "own", () => "y")).resolves.toMatchObject({ value: "y" });
  });

  it("says that it never answered", async () => {
    jest.useFakeTimers();
    const silent = Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
    silent.addEventListener = () => undefined;
    globalThis.indexedDB.open = () => silent;
    const answer = update(indexedDbStore("bob"));
    await jest.advanceTimersByTimeAsync(5_000);
    await expect(answer).resolves.toEqual({ status: "failed", fault: "no-answer" });
  });

  it("rewrites all or nothing", async () => {
    const store = indexedDbStore("bob");
    await update(store);
    const texts = ["a", "b"].map((key) => ({ key, text: key }));
    const put = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const rewritten = store.rewrite(["directory", "register"], () => ({ directory: [], register: texts }));
    await expect(rewritten).resolves.toEqual({ status: "failed", fault: "full" });
    put.mockRestore();
    await expect(store.read("directory", "own")).resolves.toMatchObject({ value: "x" });
    expect(await textsIn(store)).toEqual([]);
  });

  it("writes nothing when the edit throws", async () => {
    const store = indexedDbStore("bob");
    await update(store);
    const wrong = store.update("directory", "own", () => {
      throw new Error("a mistake in the edit");
    });
    await expect(wrong).rejects.toThrow("a mistake in the edit");
    await expect(store.read("directory", "own")).resolves.toMatchObject({ value: "x" });
  });
});
