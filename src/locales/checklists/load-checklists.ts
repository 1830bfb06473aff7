import type { ChecklistSentences } from "../sentences";

const english = async (): Promise<ChecklistSentences> => (await import("./en")).englishChecklists;

/** One line for each language, by its primary subtag. Only who verifies reads them: the level does not wait for them. */
const LANGUAGES: ReadonlyMap<string, () => Promise<ChecklistSentences>> = new Map([
  ["en", english],
  ["fr", async () => (await import("./fr")).frenchChecklists],
]);

const loaded = new Map<string, Promise<ChecklistSentences>>();

/**
 * Brings the sentences of all steps in a language; in English where there are none in it.
 * @param language a BCP 47 tag; case does not matter
 * @returns the same promise each time, so that a page can wait for it while it draws; anew after a failure
 */
export function loadChecklists(language: string): Promise<ChecklistSentences> {
  const [primary = ""] = language.toLowerCase().split("-");
  const known = loaded.get(primary);
  if (known) return known;
  const loading = (LANGUAGES.get(primary) ?? english)();
  loaded.set(primary, loading);
  loading.catch(() => loaded.delete(primary));
  return loading;
}
