import { call, FIELD_TIME_OUT_MS } from "./call";
import { itemIdOf, itemNow, textOf } from "./gapped";

/**
 * Returns what brings the context with which the pane was opened (`event.completed`, Mailbox 1.15). Outlook has it for as
 * long as the pane lives, so that only the first message that asks gets it.
 */
export function openedWith(): (itemId: string) => Promise<string | null> {
  let isTaken = false;
  return async (itemId) => {
    if (isTaken) return null;
    isTaken = true;
    const item = itemNow();
    if (itemIdOf(item) !== itemId) return null;
    const answer = await call(item, "getInitializationContextAsync", [] as never, FIELD_TIME_OUT_MS);
    return answer.status === "available" && itemIdOf(itemNow()) === itemId ? textOf(answer.value) : null;
  };
}
