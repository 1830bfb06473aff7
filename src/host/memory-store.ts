import { COLLECTIONS, done, type Collection, type KeptText, type Store } from "./store";

/** Returns a store that forgets everything with the page: for where the browser allows none, and for tests. */
export function memoryStore(): Store {
  const collections = new Map<Collection, Map<string, string>>();
  const listeners = new Set<(collection: Collection) => void>();
  const of = (collection: Collection): Map<string, string> => {
    const found = collections.get(collection) ?? new Map<string, string>();
    collections.set(collection, found);
    return found;
  };
  const inOrder = (collection: Collection): readonly KeptText[] =>
    [...of(collection)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, text]) => ({ key, text }));
  const isChanged = (collection: Collection): void => listeners.forEach((listener) => listener(collection));
  return {
    read: (collection, key) => Promise.resolve(done(of(collection).get(key) ?? null)),
    list: (collection) => Promise.resolve(done(inOrder(collection))),
    update: (collection, key, edit) => {
      const next = edit(of(collection).get(key) ?? null);
      if (next === null) of(collection).delete(key);
      else of(collection).set(key, next);
      isChanged(collection);
      return Promise.resolve(done(next));
    },
    append: (collection, next) => {
      const texts = of(collection);
      const [key, newest] = [...texts].at(-1) ?? [null, null];
      const text = next(newest);
      texts.set(orderedKey(Number(key ?? 0) + 1), text);
      isChanged(collection);
      return Promise.resolve(done(text));
    },
    rewrite: (rewritten, edit) => {
      const next = edit(Object.fromEntries(rewritten.map((collection) => [collection, inOrder(collection)])));
      for (const collection of COLLECTIONS) {
        const texts = next?.[collection];
        if (!texts) continue;
        collections.set(collection, new Map(texts.map(({ key, text }) => [key, text])));
        isChanged(collection);
      }
      return Promise.resolve(done(null));
    },
    persist: () => Promise.resolve("may-be-cleared"),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** As many appended texts as a store will ever hold sort by their keys. */
const KEY_DIGITS = 12;

/** Returns the key of the n-th appended text: keys sort as numbers do. */
export function orderedKey(number: number): string {
  return `${number}`.padStart(KEY_DIGITS, "0");
}
