import { inRegion } from "./region";
import type { Sentences } from "./sentences";

/** What is said when no language could be loaded, in each of them. */
export const NOT_LOADED = [
  "Second Channel could not be loaded. Close this pane and open it again.",
  "Second Channel n’a pas pu être chargé. Fermez ce volet et rouvrez-le.",
];

const english = async (): Promise<Sentences> => (await import("./en")).english;

/** One line for each language, by its primary subtag: a page fetches only the one it shows. */
const LANGUAGES: ReadonlyMap<string, () => Promise<Sentences>> = new Map([
  ["en", english],
  ["fr", async () => (await import("./fr")).french],
]);

/**
 * Brings the sentences in a language; in English where there are none in it.
 * @param language a BCP 47 tag, such as `fr` or `fr-CH`; case does not matter.
 */
export async function loadSentences(language: string): Promise<Sentences> {
  const [primary = ""] = language.toLowerCase().split("-");
  return inRegion(await (LANGUAGES.get(primary) ?? english)(), language);
}
