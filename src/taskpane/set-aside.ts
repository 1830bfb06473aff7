import { done, type Collection, type Store, type Stored } from "../host/store";

/** A text that could not be read, and where it is kept. */
export interface Damaged {
  readonly collection: Collection;
  readonly key: string;
  readonly text: string;
}

/**
 * Moves a damaged text out of the way: it is copied first, and removed only where it still stands as it was read.
 * @param name under which it is kept from then on
 */
export async function setAside(store: Store, { collection, key, text }: Damaged, name: string): Promise<Stored<null>> {
  const copied = await store.update("aside", name, () => text);
  if (copied.status === "failed") return copied;
  const freed = await store.update(collection, key, (present) => (present === text ? null : present));
  return freed.status === "failed" ? freed : done(null);
}
