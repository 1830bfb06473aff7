import { EMPTY_DIRECTORY, type Directory } from "../directory/directory";
import type { DirectoryEdit } from "../directory/edits";
import { keptDirectory, keptText, type KeptDirectory } from "../directory/kept";
import type { Store, StoreFault } from "../host/store";

/** Where a person's own directory is kept. */
const KEY = "own";

/** One's own directory as the pane has it. */
export interface OwnState {
  /** With all edits, also those that are not kept yet. */
  readonly directory: Directory;
  /** How many edits only this pane knows, because the device did not take them. */
  readonly unsaved: number;
  /** Why; null when all is well. */
  readonly fault: StoreFault | null;
  /** Whether a newer version of the program kept it, so that nothing may be changed here. */
  readonly isNewer: boolean;
  /** Under which name a damaged directory was set aside when this pane opened; null when there was none. */
  readonly setAside: string | null;
  /** Whether the newest edit was left out, because nobody could have read the directory with it again. */
  readonly isRefused: boolean;
}

/** One's own directory, kept on the device. Several panes may edit it: each edit is made on the newest state. */
export interface OwnDirectory {
  readonly state: () => OwnState;
  /** Makes an edit, shown at once; where the device does not keep it, it stays here until `retry`. Never rejects. */
  readonly edit: (edit: DirectoryEdit) => Promise<void>;
  /** Tries again to read, and to keep what is not kept yet. Never rejects. */
  readonly retry: () => Promise<void>;
  readonly onChanged: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/**
 * Reads one's own directory. What is damaged is set aside under another key, and nothing of it is deleted.
 * @param now returns the time, ISO 8601
 */
export async function openOwnDirectory(store: Store, now: () => string): Promise<OwnDirectory> {
  const own = new Keeping(store, now);
  await own.read();
  const stop = store.onChanged((collection) => {
    if (collection === "directory") void own.read();
  });
  return {
    state: () => own.state,
    edit: (edit) => own.edit(edit),
    retry: () => own.retry(),
    onChanged: (listener) => {
      own.listeners.add(listener);
      return () => own.listeners.delete(listener);
    },
    stop,
  };
}

class Keeping {
  readonly listeners = new Set<() => void>();
  state: OwnState = {
    directory: EMPTY_DIRECTORY,
    unsaved: 0,
    fault: null,
    isNewer: false,
    setAside: null,
    isRefused: false,
  };
  /** What the device has, as text and as read: the same text need not be read twice. */
  private text: string | null = null;
  private kept: Directory = EMPTY_DIRECTORY;
  private last: { readonly text: string | null; readonly reading: KeptDirectory } | null = null;
  private pending: readonly DirectoryEdit[] = [];
  private isRead = false;

  constructor(
    private readonly store: Store,
    private readonly now: () => string,
  ) {}

  async read(): Promise<void> {
    const read = await this.store.read("directory", KEY);
    if (read.status === "failed") {
      this.show({ fault: read.fault });
      return;
    }
    const found = this.found(read.value);
    if (found === "damaged") return this.setAside(read.value ?? "");
    this.isRead = true;
    this.show({ fault: null, isNewer: found === "newer" });
  }

  async edit(edit: DirectoryEdit): Promise<void> {
    if (this.state.isNewer) return;
    this.pending = [...this.pending, edit];
    this.show({ isRefused: false });
    await this.save();
  }

  async retry(): Promise<void> {
    if (!this.isRead) await this.read();
    if (this.pending.length > 0) await this.save();
  }

  /** Makes the pending edits on what is kept by now, in one step; nothing is written that could not be read again. */
  private async save(): Promise<void> {
    const edits = this.pending;
    const seen: (ReturnType<Keeping["found"]> | "refused")[] = [];
    const written = await this.store.update("directory", KEY, (text) => {
      const found = this.found(text);
      const next = keptText(edits.reduce((directory, edit) => edit(directory), this.kept));
      const isRefused = found === "read" && this.readingOf(next).state !== "read";
      seen.push(isRefused ? "refused" : found);
      return seen.at(-1) === "read" ? next : text;
    });
    if (written.status === "failed") {
      this.show({ fault: written.fault });
      return;
    }
    const outcome = seen.at(-1);
    // A directory that another program changed meanwhile is not written over; the edits stay here.
    if (outcome === "newer" || outcome === "damaged") return this.read();
    this.pending = this.pending.slice(edits.length);
    this.found(written.value);
    this.isRead = true;
    this.show({ fault: null, isRefused: outcome === "refused" });
  }

  /** Takes over a text that the device has; says whether it could be read. */
  private found(text: string | null): "read" | "newer" | "damaged" {
    if (text !== null && text === this.text) return "read";
    const read = this.readingOf(text);
    if (read.state !== "read") return read.state;
    this.text = text;
    this.kept = read.directory;
    return "read";
  }

  /** Reads a kept text; what was read last is not read again. */
  private readingOf(text: string | null): KeptDirectory {
    if (this.last?.text !== text) this.last = { text, reading: keptDirectory(text) };
    return this.last.reading;
  }

  private async setAside(damaged: string): Promise<void> {
    const name = `directory ${this.now()}`;
    const copied = await this.store.update("aside", name, () => damaged);
    if (copied.status === "failed") {
      this.show({ fault: copied.fault });
      return;
    }
    const freed = await this.store.update("directory", KEY, (text) => (text === damaged ? null : text));
    if (freed.status === "failed") {
      this.show({ fault: freed.fault });
      return;
    }
    this.state = { ...this.state, setAside: name };
    await this.read();
  }

  private show(change: Partial<OwnState>): void {
    const directory = this.pending.reduce((shown, edit) => edit(shown), this.kept);
    this.state = { ...this.state, ...change, directory, unsaved: this.pending.length };
    this.listeners.forEach((listener) => listener());
  }
}
