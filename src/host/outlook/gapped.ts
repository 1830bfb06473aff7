/**
 * An object of Office.js as it must be expected: any member may be missing in this client, or null.
 * Its members are not enumerable: name each one, never spread or serialise the object.
 */
export type Gapped<T> = { readonly [Name in keyof T]?: T[Name] | null };

/** The open item, as a message in read mode; in compose mode or without a selection most of it is missing. */
export type Item = Gapped<Office.MessageRead>;

/** Returns the mailbox as it is now, or undefined where Outlook gives none. */
export function mailboxNow(): Gapped<Office.Mailbox> | undefined {
  const context: Gapped<Office.Context> = Office.context;
  return context.mailbox ?? undefined;
}

/** Returns the item that is open now, or null. Outlook says "none" by null in one path and by undefined in another. */
export function itemNow(): Item | null {
  try {
    return mailboxNow()?.item ?? null;
  } catch {
    return null; // Some clients throw from the getter while they switch.
  }
}

/** Returns what tells this item from others, or null for a draft, which has no identity to read by. */
export function itemIdOf(item: Item | null): string | null {
  if (item === null) return null;
  return textOf(item.itemId) ?? textOf(item.internetMessageId);
}

/** Returns a non-empty string, or null for anything else that a client may put in its place. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
