import type { Collection, Store } from "./store";

/**
 * Returns a store that is fetched when it is first used: the first screen does not wait for it.
 * @param load brings the store; a failure to fetch it rejects whatever was asked, as an edit's own mistake does
 */
export function deferredStore(load: () => Promise<Store>): Store {
  let loading: Promise<Store> | null = null;
  const store = (): Promise<Store> => (loading ??= load());
  return {
    read: async (...asked) => (await store()).read(...asked),
    list: async (...asked) => (await store()).list(...asked),
    update: async (...asked) => (await store()).update(...asked),
    append: async (...asked) => (await store()).append(...asked),
    rewrite: async (...asked) => (await store()).rewrite(...asked),
    persist: async () => (await store()).persist(),
    onChanged: (listener: (collection: Collection) => void) => {
      const stop = store().then((loaded) => loaded.onChanged(listener));
      return () => void stop.then((now) => now());
    },
  };
}
