import type { AlertSentences } from "./alert-sentences";
import { english } from "./en";
import { french } from "./fr";

const LANGUAGES: ReadonlyMap<string, AlertSentences> = new Map([
  ["en", english],
  ["fr", french],
]);

/**
 * Returns the sentences in a language; in English where there are none in it.
 * @param language a BCP 47 tag; case does not matter
 */
export function alertSentencesIn(language: string): AlertSentences {
  return LANGUAGES.get(language.toLowerCase().split("-")[0] ?? "") ?? english;
}
