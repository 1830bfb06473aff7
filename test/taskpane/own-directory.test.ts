import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { withPayee } from "../../src/directory/edits";
import { DIRECTORY_VERSION, keptText } from "../../src/directory/kept";
import { indexedDbStore } from "../../src/host/indexed-db-store";
import { memoryStore } from "../../src/host/memory-store";
import { failed, type Store, type StoreFault } from "../../src/host/store";
import { openOwnDirectory, type OwnDirectory } from "../../src/taskpane/own-directory";
import { directory, payee } from "../support/build";

// Node's channels keep its process alive; what one pane tells another is the store's own test.
Reflect.deleteProperty(globalThis, "BroadcastChannel");

const NOW = () => "2026-11-28T09:00:00.000Z";
const adding = (name: string) => (known: Parameters<typeof withPayee>[0]) => withPayee(known, payee({ name }));
const namesIn = (own: OwnDirectory) => own.state().directory.payees.map(({ name }) => name);

/** A store that works until a fault is set. */
function faultyStore(): { readonly store: Store; fault: StoreFault | null } {
  const sound = memoryStore();
  const faulty: { store: Store; fault: StoreFault | null } = {
    fault: null,
    store: {
      ...sound,
      read: (...asked) => (faulty.fault ? Promise.resolve(failed(faulty.fault)) : sound.read(...asked)),
      update: (...asked) => (faulty.fault ? Promise.resolve(failed(faulty.fault)) : sound.update(...asked)),
    },
  };
  return faulty;
}

async function kept(store: Store, collection: "directory" | "aside"): Promise<readonly string[]> {
  const listed = await store.list(collection);
  return listed.status === "done" ? listed.value.map(({ text }) => text) : [];
}

describe("one's own directory", () => {
  it("is empty at first, and there again when the pane is opened again", async () => {
    const store = memoryStore();
    const own = await openOwnDirectory(store, NOW);
    expect(own.state()).toMatchObject({ unsaved: 0, fault: null, isNewer: false, setAside: null });
    await own.edit(adding("Harbor Optics"));
    expect(namesIn(await openOwnDirectory(store, NOW))).toEqual(["Harbor Optics"]);
  });

  it("shows an edit at once", async () => {
    const own = await openOwnDirectory(memoryStore(), NOW);
    const told = jest.fn();
    own.onChanged(told);
    const saving = own.edit(adding("Harbor Optics"));
    expect(namesIn(own)).toEqual(["Harbor Optics"]);
    expect(told).toHaveBeenCalledTimes(1);
    await saving;
  });
});

describe("an edit with which the directory could not be read again", () => {
  it("is left out and told, and all else is kept", async () => {
    const store = memoryStore();
    const own = await openOwnDirectory(store, NOW);
    await own.edit(adding("Harbor Optics"));
    await own.edit((known) => withPayee(known, payee({ name: "Quay", addresses: ["no address"] })));
    expect(own.state()).toMatchObject({ isRefused: true, unsaved: 0, fault: null });
    expect(namesIn(own)).toEqual(["Harbor Optics"]);
    expect(namesIn(await openOwnDirectory(store, NOW))).toEqual(["Harbor Optics"]);
    await own.edit(adding("Quay"));
    expect(own.state().isRefused).toBe(false);
  });
});

describe("two panes", () => {
  it("do not overwrite each other", async () => {
    globalThis.indexedDB = new IDBFactory();
    const [one, other] = [
      await openOwnDirectory(indexedDbStore("bob"), NOW),
      await openOwnDirectory(indexedDbStore("bob"), NOW),
    ];
    await Promise.all([one.edit(adding("A")), other.edit(adding("B")), one.edit(adding("C"))]);
    const again = await openOwnDirectory(indexedDbStore("bob"), NOW);
    expect(namesIn(again).toSorted()).toEqual(["A", "B", "C"]);
    [one, other, again].forEach((own) => own.stop());
  });

  it("see what the other one changed", async () => {
    const store = memoryStore();
    const [one, other] = [await openOwnDirectory(store, NOW), await openOwnDirectory(store, NOW)];
    await one.edit(adding("A"));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(namesIn(other)).toEqual(["A"]);
  });
});

describe("a device that keeps nothing", () => {
  it.each(["unavailable", "full", "no-answer", "failed"] as const)(
    "(%s) says so; the edit stays in the pane and is kept when it is tried again",
    async (fault) => {
      const faulty = faultyStore();
      const own = await openOwnDirectory(faulty.store, NOW);
      faulty.fault = fault;
      await own.edit(adding("A"));
      await own.edit(adding("B"));
      expect(own.state()).toMatchObject({ fault, unsaved: 2 });
      expect(namesIn(own)).toEqual(["A", "B"]);
      faulty.fault = null;
      await own.retry();
      expect(own.state()).toMatchObject({ fault: null, unsaved: 0 });
      expect(namesIn(await openOwnDirectory(faulty.store, NOW))).toEqual(["A", "B"]);
    },
  );

  it("and could not be read: what is kept there is not lost by an edit", async () => {
    const faulty = faultyStore();
    await (await openOwnDirectory(faulty.store, NOW)).edit(adding("A"));
    faulty.fault = "no-answer";
    const own = await openOwnDirectory(faulty.store, NOW);
    await own.edit(adding("B"));
    expect(namesIn(own)).toEqual(["B"]);
    faulty.fault = null;
    await own.retry();
    expect(namesIn(own)).toEqual(["A", "B"]);
  });
});

describe("what is kept in another form", () => {
  async function storeWith(text: string): Promise<Store> {
    const store = memoryStore();
    await store.update("directory", "own", () => text);
    return store;
  }

  it("is set aside when it is damaged, and nothing is deleted", async () => {
    const store = await storeWith('{"payees":[{"na');
    const own = await openOwnDirectory(store, NOW);
    expect(own.state()).toMatchObject({ setAside: `directory ${NOW()}`, fault: null });
    expect(await kept(store, "aside")).toEqual(['{"payees":[{"na']);
    await own.edit(adding("A"));
    expect(namesIn(await openOwnDirectory(store, NOW))).toEqual(["A"]);
  });

  it("is read and brought to the present form when it is older", async () => {
    const store = await storeWith(JSON.stringify({ payees: [{ name: "Harbor Optics" }] }));
    const own = await openOwnDirectory(store, NOW);
    expect(namesIn(own)).toEqual(["Harbor Optics"]);
    await own.edit(adding("A"));
    expect(JSON.parse((await kept(store, "directory"))[0] ?? "")).toMatchObject({ version: DIRECTORY_VERSION });
  });

  it("is left alone when a newer program kept it", async () => {
    const newer = JSON.stringify({ version: DIRECTORY_VERSION + 1 });
    const store = await storeWith(newer);
    const own = await openOwnDirectory(store, NOW);
    expect(own.state()).toMatchObject({ isNewer: true });
    await own.edit(adding("A"));
    expect(await kept(store, "directory")).toEqual([newer]);
  });

  it("also when that happens while the pane is open: the edit waits here", async () => {
    const store = await storeWith(keptText(directory()));
    const own = await openOwnDirectory({ ...store, onChanged: () => () => undefined }, NOW);
    const newer = JSON.stringify({ version: DIRECTORY_VERSION + 1 });
    await store.update("directory", "own", () => newer);
    await own.edit(adding("A"));
    expect(await kept(store, "directory")).toEqual([newer]);
    expect(own.state()).toMatchObject({ isNewer: true, unsaved: 1 });
  });
});
