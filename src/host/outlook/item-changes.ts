import { call, FIELD_TIME_OUT_MS } from "./call";
import { itemIdOf, itemNow, mailboxNow } from "./gapped";

/**
 * Tells listeners that another item (or none) is open.
 * Outlook's own event gets lost now and then (office-js#6833, #5965), so the id is compared again
 * whenever the pane gets the focus or comes back into view. Without a handler the library never
 * renews `mailbox.item` at all, so this is set up as soon as the host is.
 * @returns a function that adds a listener and returns how to remove it
 */
export function watchItem(): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let last = itemIdOf(itemNow());
  const tell = (): void => {
    last = itemIdOf(itemNow());
    for (const listener of listeners) listener();
  };
  const tellIfMissed = (): void => {
    if (itemIdOf(itemNow()) !== last) tell();
  };
  void call(mailboxNow(), "addHandlerAsync", [Office.EventType.ItemChanged, tell], FIELD_TIME_OUT_MS);
  window.addEventListener("focus", tellIfMissed);
  document.addEventListener("visibilitychange", tellIfMissed);
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}
