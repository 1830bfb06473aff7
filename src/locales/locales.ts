import { english } from "./en";
import { french } from "./fr";
import { inRegion } from "./region";
import type { Sentences } from "./sentences";

/** One line for each language, by its primary subtag. */
const LANGUAGES: ReadonlyMap<string, Sentences> = new Map<string, Sentences>([
  ["en", english],
  ["fr", french],
]);

/**
 * Returns the sentences in a language; in English where there are none in it.
 * @param language a BCP 47 tag, such as `fr` or `fr-CH`; case does not matter.
 */
export function sentencesFor(language: string): Sentences {
  const [primary = ""] = language.toLowerCase().split("-");
  return inRegion(LANGUAGES.get(primary) ?? english, language);
}
