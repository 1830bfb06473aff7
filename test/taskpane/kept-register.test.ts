import { memoryStore } from "../../src/host/memory-store";
import type { Store } from "../../src/host/store";
import { enter, enterOnce, readKept, removeOldest } from "../../src/taskpane/kept-register";
import { removable } from "../../src/verify/retention";
import { record } from "../support/record";
import { AT, LATER } from "../support/verification";

async function read(store: Store) {
  const kept = await readKept(store);
  if (kept.status === "failed") throw new Error(kept.fault);
  return kept.value;
}

const faults = async (store: Store) => (await read(store)).map(({ fault }) => fault);

it("records are chained in the order in which they come, also from two panes at once", async () => {
  const store = memoryStore();
  await Promise.all(["Ada", "Zoë", "Cem"].map((payee) => enter(store, record({ payee }))));
  expect(await faults(store)).toEqual([null, null, null]);
});

it("a conclusion that is there already is not entered again", async () => {
  const store = memoryStore();
  await enterOnce(store, record());
  await enterOnce(store, record());
  await enterOnce(store, record({ at: LATER }));
  expect(await faults(store)).toEqual([null, null]);
});

it("a record can be entered after one that cannot be read", async () => {
  const store = memoryStore();
  await enter(store, record());
  await store.append("register", () => "damaged");
  await enter(store, record());
  expect(await faults(store)).toEqual([null, "unreadable", null]);
});

it("an entry that was altered in the store is found", async () => {
  const store = memoryStore();
  await enter(store, record({ payee: "Ada" }));
  await store.update("register", "000000000001", (text) => text?.replace("Ada", "Eve") ?? null);
  expect(await faults(store)).toEqual(["altered"]);
});

it("the oldest entries are deleted once their removal is entered", async () => {
  const store = memoryStore();
  await enter(store, record({ at: "2010-03-01T09:00:00.000Z" }));
  await enter(store, record());
  const before = "2016-01-01T00:00:00.000Z";
  const removed = removable(await read(store), before, AT);
  await removeOldest(store, removed, { by: "bob@buyer.example", at: AT, before });
  expect((await read(store)).map(({ place, fault }) => [place, fault])).toEqual([
    [2, null],
    [3, null],
  ]);
});

it("a store that takes nothing says why", async () => {
  const store: Store = {
    ...memoryStore(),
    append: () => Promise.resolve({ status: "failed", fault: "full" }),
  };
  expect(await enter(store, record())).toEqual({ status: "failed", fault: "full" });
});
