import type { Unread } from "../../message/message";
import { isHeaderBlock } from "../../message/read-fields";
import { call, FIELD_TIME_OUT_MS } from "./call";
import type { Item } from "./gapped";

const TOO_SLOW: Unread = { part: "header:*", reason: "too-slow" };

/** The raw header block or what there is of it, and why it is not whole. */
export interface HeaderBlock {
  readonly block: string | null;
  readonly unread: readonly Unread[];
}

/**
 * Returns the raw header block of the open message. Where Outlook refuses it, gives none (office-js#6796) or only a part
 * (office-js#4109), it is cut out of the message's file, which newer clients give (Mailbox 1.14).
 */
export async function headerBlock(item: Item, client: string): Promise<HeaderBlock> {
  const given = await call(item, "getAllInternetHeadersAsync", [], FIELD_TIME_OUT_MS);
  if (given.status === "available" && isHeaderBlock(given.value)) return { block: given.value, unread: [] };
  // Who does not answer once is not asked again: the person waits.
  if (given.status === "unavailable" && given.reason === "no-answer") return { block: null, unread: [TOO_SLOW] };
  const block = await import("./headers-of-file").then(
    ({ headersOfFile }) => headersOfFile(item),
    () => null,
  );
  if (block !== null && isHeaderBlock(block)) return { block, unread: [] };
  const rest = given.status === "available" ? given.value : null;
  return { block: rest, unread: [{ part: "header:*", reason: "unavailable", client }] };
}
