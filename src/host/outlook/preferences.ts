import { MAX_PREFERENCES, type Kept, type KeptText } from "../host";
import { call, FIELD_TIME_OUT_MS } from "./call";
import { faultOf } from "./kept-fault";
import { textOf } from "./gapped";

const NAME = "preferences";

/** Returns the add-in's roaming settings: a small text that follows the mailbox. */
export function preferences(): Kept {
  return {
    read: () => Promise.resolve(textNow()),
    write: async (text) => {
      if (text.length > MAX_PREFERENCES) return "too-long";
      const settings = settingsNow();
      if (!settings) return "absent";
      try {
        settings.set(NAME, text);
      } catch {
        return "refused";
      }
      return faultOf(await call(settings, "saveAsync", [], FIELD_TIME_OUT_MS));
    },
  };
}

function textNow(): KeptText {
  const settings = settingsNow();
  if (!settings) return { fault: "absent" };
  try {
    return { text: textOf(settings.get(NAME)) };
  } catch {
    return { fault: "refused" };
  }
}

function settingsNow(): Office.RoamingSettings | null {
  return (Office.context as Partial<Office.Context>).roamingSettings ?? null;
}
