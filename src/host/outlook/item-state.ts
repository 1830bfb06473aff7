import { MAX_ITEM_STATE, type Kept } from "../host";
import { call, FIELD_TIME_OUT_MS, type Answer } from "./call";
import { itemIdOf, itemNow, textOf } from "./gapped";
import { faultOf } from "./kept-fault";

const NAME = "verification";

/**
 * Returns what the add-in keeps with a message: its custom properties. Outlook gives those of the open item only: once
 * another one is open, nothing is read or written, and the answer is that there is no place for it.
 */
export function itemState(itemId: string): Kept {
  return {
    read: async () => {
      const loaded = await propertiesOf(itemId);
      if (loaded.status === "unavailable") return { fault: loaded.reason };
      try {
        return { text: textOf(loaded.value.get(NAME)) };
      } catch {
        return { fault: "refused" };
      }
    },
    write: async (text) => {
      if (text.length > MAX_ITEM_STATE) return "too-long";
      const loaded = await propertiesOf(itemId);
      if (loaded.status === "unavailable") return loaded.reason;
      try {
        loaded.value.set(NAME, text);
      } catch {
        return "refused";
      }
      return faultOf(await call(loaded.value, "saveAsync", [], FIELD_TIME_OUT_MS));
    },
  };
}

const ELSEWHERE = { status: "unavailable", reason: "absent" } as const;

/** Properties that were asked for before a switch are answered with the other item's. */
async function propertiesOf(itemId: string): Promise<Answer<Office.CustomProperties>> {
  const item = itemNow();
  if (itemIdOf(item) !== itemId) return ELSEWHERE;
  const loaded = await call(
    item as Office.MessageRead | null,
    "loadCustomPropertiesAsync",
    [] as never,
    FIELD_TIME_OUT_MS,
  );
  return itemIdOf(itemNow()) === itemId ? (loaded as Answer<Office.CustomProperties>) : ELSEWHERE;
}
