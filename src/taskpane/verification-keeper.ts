import type { Host } from "../host/host";
import type { Inspection } from "../inspect/inspection";
import type { Message } from "../message/message";
import { keptMark } from "../verify/kept";
import type { Policy } from "../verify/policy";
import { startOf } from "../verify/start";
import type { Started, Verification, VerificationEvent } from "../verify/verification";
import {
  after,
  keepEvents,
  keepWithMessage,
  keptHere,
  keptThere,
  type KeepFault,
  type KeptItem,
} from "./kept-verifications";

/** A message that was read to its end, so that its verification can begin or go on. */
export interface Verifiable {
  readonly id: string;
  readonly message: Message;
  readonly inspection: Inspection;
}

/** How the verification of a message is kept. */
export interface Keeping {
  /** Whether it is known by now what was kept: nothing new begins before. */
  readonly isRead: boolean;
  readonly fault: KeepFault | null;
  /** Whether something that happened is not kept yet. */
  readonly isWaiting: boolean;
  /** Whether what was kept was damaged, and set aside. */
  readonly isSetAside: boolean;
}

const NOT_READ: Keeping = { isRead: false, fault: null, isWaiting: false, isSetAside: false };

/** A message's verification as the device keeps it, and what happened that is not kept yet. */
interface Item {
  readonly about: KeptItem;
  fresh: Started;
  kept: Verification | null;
  pending: readonly VerificationEvent[];
  keeping: Omit<Keeping, "isWaiting">;
  isOnDevice: boolean;
  /** Reading and writing, one after the other. */
  work: Promise<void>;
  /** What is kept with the message, one after the other. */
  mailing: Promise<void>;
}

/**
 * Keeps the verifications of the messages that were open while the pane was, event by event: each is made on what the
 * device has at that moment, so that two panes on one message do not overwrite each other, and what another pane keeps
 * shows up here. It is keyed by the host's id of the item, never by the Message-ID: that one the sender chooses, and a
 * message that borrowed another's would show up as verified.
 */
export class VerificationKeeper {
  private readonly items = new Map<string, Item>();
  private readonly listeners = new Set<() => void>();
  private readonly stopHearing: () => void;
  private count = 0;

  /** @param key the device's: 64 hexadecimal digits */
  constructor(
    private readonly host: Host,
    private readonly key: string,
    private readonly now: () => string,
  ) {
    this.stopHearing = host.store.onChanged((collection) => {
      if (collection !== "verifications") return;
      for (const item of this.items.values()) void this.enqueue(item, () => this.read(item));
    });
  }

  stop(): void {
    this.stopHearing();
  }

  /** Calls the listener after each change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Returns a number that is another one after each change. */
  readonly changes = (): number => this.count;

  /** Returns a verification with all that happened; null while none is begun, or what is kept is not read yet. */
  of(itemId: string): Verification | null {
    const item = this.items.get(itemId);
    return item?.keeping.isRead ? after(item.kept, item.pending) : null;
  }

  keepingOf(itemId: string): Keeping {
    const item = this.items.get(itemId);
    return item ? { ...item.keeping, isWaiting: item.pending.length > 0 } : NOT_READ;
  }

  /** Reads what is kept of a message, again each time it is opened or the rule for a second person is another one. */
  open({ id, message, inspection }: Verifiable, policy: Policy): void {
    const fresh = startOf(message, inspection, policy, this.now());
    const item = this.items.get(id) ?? this.newItem({ itemId: id, mark: keptMark(message), key: this.key }, fresh);
    item.fresh = fresh;
    void this.enqueue(item, () => this.read(item));
  }

  /** Begins the verification of a message that was opened; one that another pane has begun meanwhile goes on. */
  begin(itemId: string): void {
    const item = this.items.get(itemId);
    if (item) void this.tell(itemId, [{ ...item.fresh, at: this.now() }]);
  }

  /**
   * Makes events on a verification, shown at once and kept as soon as the device takes them. Never rejects.
   * @returns the verification as it stands then, with what other panes did; null where none is open
   */
  async tell(itemId: string, events: readonly VerificationEvent[]): Promise<Verification | null> {
    const item = this.items.get(itemId);
    if (!item) return null;
    item.pending = [...item.pending, ...events];
    this.changed();
    await this.enqueue(item, () => this.write(item));
    return this.of(itemId);
  }

  private newItem(about: KeptItem, fresh: Started): Item {
    const idle = Promise.resolve();
    const empty = { kept: null, pending: [], keeping: NOT_READ, isOnDevice: false };
    const item: Item = { about, fresh, ...empty, work: idle, mailing: idle };
    this.items.set(about.itemId, item);
    return item;
  }

  /** What fails unexpectedly is told as a fault of the device, and the next step goes on. */
  private enqueue(item: Item, step: () => Promise<void>): Promise<void> {
    item.work = item.work.then(step).catch(() => this.show(item, { isRead: true, fault: "failed" }));
    return item.work;
  }

  /** A device that fails has forgotten nothing, and what only the message had is not on the device yet. */
  private async read(item: Item): Promise<void> {
    const found = await keptHere(this.host.store, item.about, item.fresh);
    if (found.state === "read") {
      // What another hand wrote there undoes nothing that this pane knows.
      if (found.isOurs || item.kept === null) item.kept = found.verification;
    } else if (!item.keeping.isRead) item.kept = await keptThere(this.host, item.about, item.fresh);
    else if (found.state === "none" && item.isOnDevice) item.kept = null;
    item.isOnDevice = found.state === "read";
    // What could be read is still not kept while something waits.
    const fault = item.pending.length > 0 ? item.keeping.fault : null;
    this.show(item, {
      isRead: true,
      fault: found.state === "failed" ? found.fault : fault,
      isSetAside: item.keeping.isSetAside || found.state === "set-aside",
    });
  }

  /** Keeps what is pending. What the device does not take stays pending, for the next time. */
  private async write(item: Item): Promise<void> {
    const events = item.pending;
    if (events.length === 0) return;
    const { about, kept: before, fresh } = item;
    const written = await keepEvents(this.host.store, about, events, { before, fresh });
    if (written.status === "failed") {
      this.show(item, { isRead: true, fault: written.fault });
      return;
    }
    item.kept = written.verification;
    item.isOnDevice = item.kept !== null;
    item.pending = item.pending.slice(events.length);
    this.show(item, { fault: null });
    // With the message goes what was answered, not each letter that is typed.
    if (events.some(({ type }) => type !== "typed")) this.keepWithMessage(item);
  }

  /** The mailbox takes its time: nothing waits for it, and it gets what is newest by then. */
  private keepWithMessage(item: Item): void {
    item.mailing = item.mailing
      .then(() => (item.kept ? keepWithMessage(this.host, item.about, item.kept) : undefined))
      .catch(() => undefined);
  }

  private show(item: Item, keeping: Partial<Item["keeping"]>): void {
    item.keeping = { ...item.keeping, ...keeping };
    this.changed();
  }

  private changed(): void {
    this.count += 1;
    for (const listener of this.listeners) listener();
  }
}
