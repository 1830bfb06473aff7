import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import { orderedKey } from "./memory-store";
import {
  done,
  failed,
  type Collection,
  type KeptText,
  type Persistence,
  type Store,
  type Stored,
  type StoreFault,
} from "./store";

const NAME = "second-channel";

/** The layout of the database; what is in the texts has versions of its own. */
const VERSION = 1;

/** Opening takes milliseconds; a browser that never answers must not look busy for longer than a person waits. */
const OPEN_TIME_OUT_MS = 5_000;

interface Layout extends DBSchema {
  readonly texts: { key: [Collection, string]; value: string };
}

type Database = IDBPDatabase<Layout>;
type Transaction = IDBPTransaction<Layout, ["texts"], "readwrite">;

/** A database that could not be opened, or an operation on it that failed. */
class Fault extends Error {
  constructor(readonly fault: StoreFault) {
    super(fault);
  }
}

/**
 * Returns the store in the browser's IndexedDB. The database is opened at the first use, and again after the browser has
 * closed it.
 * @param partition what tells apart several mailboxes in one browser; part of the database's name
 */
export function indexedDbStore(partition: string): Store {
  const name = `${NAME}:${partition}`;
  const channel = channelNamed(name);
  /** Of this pane, which the channel does not reach. */
  const here = new Set<(collection: Collection) => void>();
  let opening: Promise<Database> | null = null;

  const database = (): Promise<Database> => {
    opening ??= opened(name, () => (opening = null));
    opening.catch(() => (opening = null));
    return opening;
  };
  const attempt = async <T>(work: (from: Database) => Promise<T>): Promise<Stored<T>> => {
    try {
      return done(await work(await database()));
    } catch (error) {
      return failed(faultOf(error));
    }
  };
  const written = async <T>(collection: Collection, work: (transaction: Transaction) => Promise<T>) => {
    const result = await attempt((from) => inTransaction(from, work));
    if (result.status === "done") channel()?.postMessage(collection);
    return result;
  };
  const tellAll = (collection: Collection): void => {
    channel()?.postMessage(collection);
    here.forEach((listener) => listener(collection));
  };

  return {
    read: (collection, key) => attempt(async (from) => (await from.get("texts", [collection, key])) ?? null),
    list: (collection) => attempt((from) => textsOf(from, collection)),
    update: (collection, key, edit) =>
      written(collection, async ({ store }) => {
        const next = edit((await store.get([collection, key])) ?? null);
        if (next === null) await store.delete([collection, key]);
        else await store.put(next, [collection, key]);
        return next;
      }),
    append: (collection, next) =>
      written(collection, async ({ store }) => {
        const newest = await store.openCursor(rangeOf(collection), "prev");
        const text = next(newest?.value ?? null);
        await store.add(text, [collection, orderedKey(Number(newest?.key[1] ?? 0) + 1)]);
        return text;
      }),
    rewrite: async (collections, edit) => {
      const changed: Collection[] = [];
      const result = await attempt((from) =>
        inTransaction(from, async ({ store }) => {
          const present: [Collection, readonly KeptText[]][] = [];
          for (const collection of collections) present.push([collection, await textsIn(store, collection)]);
          const next = edit(Object.fromEntries(present)) ?? {};
          changed.push(...collections.filter((collection) => next[collection]));
          for (const collection of changed) {
            await store.delete(rangeOf(collection));
            for (const { key, text } of next[collection] ?? []) await store.put(text, [collection, key]);
          }
          return null;
        }),
      );
      if (result.status === "done") changed.forEach(tellAll);
      return result;
    },
    persist,
    onChanged: (listener) => {
      const told = ({ data }: MessageEvent<Collection>): void => listener(data);
      channel()?.addEventListener("message", told);
      here.add(listener);
      return () => {
        channel()?.removeEventListener("message", told);
        here.delete(listener);
      };
    },
  };
}

/** Returns what brings the channel between the panes, made at its first use; null where the browser has none. */
function channelNamed(name: string): () => BroadcastChannel | null {
  let channel: BroadcastChannel | null = null;
  return () => {
    if (typeof BroadcastChannel === "function") channel ??= new BroadcastChannel(name);
    return channel;
  };
}

async function opened(name: string, isClosed: () => void): Promise<Database> {
  if (typeof indexedDB === "undefined") throw new Fault("unavailable");
  const opening = openDB<Layout>(name, VERSION, {
    upgrade: (database) => void database.createObjectStore("texts"),
    // A newer page wants the database: this one gives way, and its next use opens it again or says why it cannot.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase | null)?.close();
      isClosed();
    },
    terminated: isClosed,
  });
  return withinTime(opening);
}

async function withinTime<T>(opening: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault("no-answer")), OPEN_TIME_OUT_MS);
  });
  try {
    return await Promise.race([opening, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a callback throws undoes the transaction and is passed on as it is. */
async function inTransaction<T>(from: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = from.transaction<["texts"], "readwrite">(["texts"], "readwrite");
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}

function textsOf(from: Database, collection: Collection): Promise<readonly KeptText[]> {
  return textsIn(from.transaction("texts").store, collection);
}

async function textsIn(
  store: Pick<Transaction["store"], "getAll" | "getAllKeys">,
  collection: Collection,
): Promise<readonly KeptText[]> {
  const range = rangeOf(collection);
  const [keys, texts] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.map(([, key], at) => ({ key, text: texts[at] ?? "" }));
}

/** Every key of a collection: an array sorts after all strings. */
function rangeOf(collection: Collection): IDBKeyRange {
  return IDBKeyRange.bound([collection], [collection, []]);
}

/** Returns what the database's error says; any other error is a mistake of the caller's, and thrown on. */
function faultOf(error: unknown): StoreFault {
  if (error instanceof Fault) return error.fault;
  if (!(error instanceof DOMException)) throw error;
  const { name } = error;
  if (name === "QuotaExceededError") return "full";
  return name === "SecurityError" || name === "InvalidStateError" ? "unavailable" : "failed";
}

async function persist(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? "persistent" : "may-be-cleared";
  } catch {
    return "unknown";
  }
}
