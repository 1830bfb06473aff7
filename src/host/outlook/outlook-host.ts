import type { Store } from "../store";
import { DIGEST_SETTING, HostError, MAX_DIGEST, MAX_PREFERENCES, type Host, type OpenItem } from "../host";
import { deferredStore } from "../deferred-store";
import { attachmentContent } from "./attachment-content";
import { clientName } from "./client";
import { itemIdOf, itemNow, mailboxNow, textOf, type Gapped } from "./gapped";
import { watchItem } from "./item-changes";
import { openDraft, openReply } from "./drafts";
import { openedWith } from "./opened-with";
import { itemState } from "./item-state";
import { organisationDirectory } from "./organisation-directory";
import { roamingText } from "./roaming-text";
import { readItem } from "./read-item";
import { onThemeChanged, themeNow } from "./theme";

/** How long Office's script may take to find the program it runs in; it comes from another server than the pane. */
const READY_TIME_OUT_MS = 20_000;

/** How often a message is read anew because another one was opened meanwhile; more is a person leafing through. */
const READ_ATTEMPTS = 3;

/**
 * Returns the port to the Outlook this page runs in.
 * @throws HostError when Office's script was not loaded, does not get ready, or finds no Outlook around the page
 */
export async function outlookHost(): Promise<Host> {
  await ready();
  const context: Gapped<Office.Context> = Office.context;
  const client = clientName();
  return {
    client,
    displayLanguage: textOf(context.displayLanguage) ?? navigator.language,
    me: textOf(mailboxNow()?.userProfile?.emailAddress),
    theme: themeNow(),
    onThemeChanged,
    openItemId: () => itemIdOf(itemNow()),
    readOpenItem: () => readOpenItem(client),
    onItemChanged: watchItem(),
    store: deferredStore(storeOf(partition())),
    preferences: roamingText("preferences", MAX_PREFERENCES),
    digest: roamingText(DIGEST_SETTING, MAX_DIGEST),
    itemState,
    // Fetched when a message is marked: the first screen does not wait for it.
    markItem: async (...told) => (await import("./item-mark")).markItem(...told),
    messageFile: (itemId) =>
      import("./message-file").then(
        ({ messageFile }) => messageFile(itemId),
        () => ({ status: "unavailable", reason: "unavailable" }),
      ),
    openedWith: openedWith(),
    openDraft,
    openReply,
    organisationDirectory,
  };
}

function storeOf(mailbox: string): () => Promise<Store> {
  return async () => (await import("../indexed-db-store")).indexedDbStore(mailbox);
}

/** Several mailboxes may be read in one browser, and a browser may part storage by the site around the page. */
function partition(): string {
  const { partitionKey }: Gapped<Office.Context & { readonly partitionKey?: string }> = Office.context;
  return [textOf(mailboxNow()?.userProfile?.emailAddress), textOf(partitionKey)]
    .filter((one) => one !== null)
    .join(" ");
}

/**
 * Returns the open item, or null. A method asked after a switch answers about the message that is open then, so that
 * a reading counts only if the same item is open at its end; otherwise the other one is read.
 */
async function readOpenItem(client: string): Promise<OpenItem | null> {
  for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
    const item = itemNow();
    const id = itemIdOf(item);
    if (item === null || id === null) return null;
    const conversation = textOf(item.conversationId);
    const { message, handles, shared } = await readItem(item, client);
    if (itemIdOf(itemNow()) !== id) continue;
    return {
      id,
      conversation,
      shared,
      message,
      attachmentContent: (at, signal) => attachmentContent(id, handles[at], signal),
    };
  }
  throw new HostError("no-answer", "Other messages were opened faster than Outlook gives them");
}

/** Waits until Office knows where it runs. */
async function ready(): Promise<void> {
  if (!("Office" in globalThis)) throw new HostError("no-answer", "Office's script was not loaded");
  const info = await within(READY_TIME_OUT_MS, Office.onReady());
  if (info === "silent") throw new HostError("no-answer", "Office's script did not get ready");
  if (String(info.host) !== "Outlook") throw new HostError("refused", "This page does not run in Outlook");
}

/** Returns what the promise brings, or "silent" when it takes longer than `milliseconds`. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | "silent"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<"silent">((resolve) => {
    timer = setTimeout(() => resolve("silent"), milliseconds);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
