import { loaderOf } from "../loader";
import type { ChecklistSentences } from "../sentences";

const english = async (): Promise<ChecklistSentences> => (await import("./en")).englishChecklists;

/** Brings the sentences of all steps in a language. Only who verifies reads them: the level does not wait for them. */
export const loadChecklists = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchChecklists],
  ]),
  english,
);
