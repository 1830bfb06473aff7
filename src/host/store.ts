/**
 * What is kept on this device: texts that mean nothing here. Their schemas belong to the rooms that make them, and a text
 * that was read is as untrusted as a message.
 */

/**
 * What is kept: `directory`, `verifications` and `requests` (for a second person) and
 * `answers` (to a colleague's request) by key, `register` one entry after the
 * other, `aside` what was damaged.
 */
export const COLLECTIONS = [
  "directory",
  "verifications",
  "requests",
  "answers",
  "register",
  "device",
  "aside",
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/**
 * Why the device keeps nothing: `unavailable` (the browser has or allows no storage here), `full` (its quota is used up),
 * `no-answer` (it never answered: another version of the page holds it), `failed` (it answered with an error).
 */
export type StoreFault = "unavailable" | "full" | "no-answer" | "failed";

export type Stored<T> =
  { readonly status: "done"; readonly value: T } | { readonly status: "failed"; readonly fault: StoreFault };

/** A text with the key it is kept under. */
export interface KeptText {
  readonly key: string;
  readonly text: string;
}

/** The texts of some collections. */
export type Texts = Readonly<Partial<Record<Collection, readonly KeptText[]>>>;

/** Whether the browser promised not to clear what is kept when the disk fills up. */
export type Persistence = "persistent" | "may-be-cleared" | "unknown";

/** What the device keeps. No method rejects; several panes may be open on one store. */
export interface Store {
  /** Returns the text under a key, or null. */
  readonly read: (collection: Collection, key: string) => Promise<Stored<string | null>>;
  /** Returns all texts of a collection: appended ones in their order, others in that of their keys. */
  readonly list: (collection: Collection) => Promise<Stored<readonly KeptText[]>>;
  /**
   * Puts what `edit` returns in the place of the text it is given, in one step that no other pane comes between.
   * @param edit pure; takes the present text or null, returns the next, or null to keep none. What it throws, the
   *   promise rejects with, and nothing is written.
   * @returns the text that is kept now
   */
  readonly update: (
    collection: Collection,
    key: string,
    edit: (text: string | null) => string | null,
  ) => Promise<Stored<string | null>>;
  /** Adds what `next` makes of the newest text (null: the first one) after all others, in one step. Returns it. */
  readonly append: (collection: Collection, next: (newest: string | null) => string) => Promise<Stored<string>>;
  /**
   * Puts what `edit` returns in the place of all texts of some collections, in one step: all of it or nothing. This pane
   * hears of it, too.
   * @param edit pure; takes the present texts, returns the next ones of those collections that change, or null to write
   *   nothing. What it throws, the promise rejects with, and nothing is written.
   */
  readonly rewrite: (
    collections: readonly Collection[],
    edit: (present: Texts) => Texts | null,
  ) => Promise<Stored<null>>;
  /** Asks the browser to keep the data when the disk fills up; tells what it answered. */
  readonly persist: () => Promise<Persistence>;
  /** Calls the listener when another pane has written to a collection, or it was rewritten; returns how to stop. */
  readonly onChanged: (listener: (collection: Collection) => void) => () => void;
}

export function done<T>(value: T): Stored<T> {
  return { status: "done", value };
}

export function failed(fault: StoreFault): Stored<never> {
  return { status: "failed", fault };
}
