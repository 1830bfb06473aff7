import type { Kept, KeptText } from "../host";
import { call, FIELD_TIME_OUT_MS } from "./call";
import { faultOf } from "./kept-fault";
import { textOf } from "./gapped";

/**
 * Returns one of the add-in's roaming settings: a small text that follows the mailbox.
 * @param max the most characters it may have
 */
export function roamingText(name: string, max: number): Kept {
  return {
    read: () => Promise.resolve(textNow(name)),
    write: async (text) => {
      if (text.length > max) return "too-long";
      const settings = settingsNow();
      if (!settings) return "absent";
      try {
        settings.set(name, text);
      } catch {
        return "refused";
      }
      return faultOf(await call(settings, "saveAsync", [], FIELD_TIME_OUT_MS));
    },
  };
}

function textNow(name: string): KeptText {
  const settings = settingsNow();
  if (!settings) return { fault: "absent" };
  try {
    return { text: textOf(settings.get(name)) };
  } catch {
    return { fault: "refused" };
  }
}

function settingsNow(): Office.RoamingSettings | null {
  return (Office.context as Partial<Office.Context>).roamingSettings ?? null;
}
