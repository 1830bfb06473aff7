import { use } from "react";
import { loadSettings } from "../locales/settings/load-settings";
import type { SettingsSentences } from "../locales/settings/settings-sentences";
import { useSentences } from "./use-sentences";

/** Returns what is read on the page of the settings; waits for it. */
export function useSettingsWords(): SettingsSentences {
  return use(loadSettings(useSentences().language));
}
