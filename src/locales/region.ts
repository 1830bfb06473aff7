import type { Sentences } from "./sentences";

/**
 * Returns the same sentences for a region, so that dates and amounts are written as people do there: `en-GB`, `en-US`.
 * @param tag the BCP 47 tag that these sentences were chosen for; one that is malformed changes nothing
 */
export function inRegion(sentences: Sentences, tag: string): Sentences {
  const [language] = canonical(tag);
  return language?.startsWith(sentences.language) ? { ...sentences, language } : sentences;
}

function canonical(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    // A mail program may name its language in a way of its own.
    return [];
  }
}
