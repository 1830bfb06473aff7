import { loaderOf } from "../loader";
import type { SettingsSentences } from "./settings-sentences";

const english = async (): Promise<SettingsSentences> => (await import("./en")).englishSettings;

/** Brings what is read on the page of the settings, in a language. */
export const loadSettings = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchSettings],
  ]),
  english,
);
