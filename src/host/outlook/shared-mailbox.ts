import type { SharedMailbox } from "../host";
import { call, FIELD_TIME_OUT_MS } from "./call";
import { textOf, type Item } from "./gapped";

/**
 * Returns whose mailbox the open message stands in when it is not the person's own: a shared mailbox, or a folder that a
 * colleague shares (Mailbox 1.8, 1.13). Outlook gives such an item a method that others do not have.
 */
export async function sharedMailbox(item: Item): Promise<SharedMailbox | null> {
  if (typeof item.getSharedPropertiesAsync !== "function") return null;
  const answer = await call(item, "getSharedPropertiesAsync", [] as never, FIELD_TIME_OUT_MS);
  const told = answer.status === "available" ? (answer.value as { readonly owner?: unknown } | null) : null;
  return { owner: textOf(told?.owner) };
}
