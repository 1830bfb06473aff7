import { MAX_MARK, type MarkFault } from "../host";
import { call, FIELD_TIME_OUT_MS } from "./call";
import { itemIdOf, itemNow, type Item } from "./gapped";
import { faultOf } from "./kept-fault";

/** Tells the add-in's notification from those of others; at most 32 characters. */
const KEY = "second-channel";

/** The icon's name in the manifests. */
const ICON = "Icon.16";

/**
 * The category that a marked message gets, by the product's name so that it is the same in every language. It needs the
 * permission ReadWriteItem, which the manifests do not ask for, and the mailbox must have a category of that name: where
 * either is missing the notification alone says how the message stands.
 */
const CATEGORY = "Second Channel";

/**
 * Shows a notification on the open message (Mailbox 1.3), or takes it away, and the category likewise (Mailbox 1.8).
 * @returns why Outlook does not show it; that a mark was not there to be taken away is no fault
 */
export async function markItem(itemId: string, text: string | null): Promise<MarkFault | null> {
  if (text !== null && text.length > MAX_MARK) return "too-long";
  const item = itemNow();
  // A request names no item: after a switch the other one would be marked.
  if (item === null || itemIdOf(item) !== itemId) return "absent";
  const [fault] = await Promise.all([notify(item, text), categorise(item, text !== null)]);
  return text === null ? null : fault;
}

async function notify({ notificationMessages }: Item, text: string | null): Promise<MarkFault | null> {
  if (text === null) return faultOf(await call(notificationMessages, "removeAsync", [KEY] as never, FIELD_TIME_OUT_MS));
  // Written out, because a client that lacks the enumeration would throw.
  const details = { type: "informationalMessage", message: text, icon: ICON, persistent: true };
  return faultOf(await call(notificationMessages, "replaceAsync", [KEY, details] as never, FIELD_TIME_OUT_MS));
}

async function categorise({ categories }: Item, isMarked: boolean): Promise<void> {
  await call(categories, isMarked ? "addAsync" : "removeAsync", [[CATEGORY]] as never, FIELD_TIME_OUT_MS);
}
