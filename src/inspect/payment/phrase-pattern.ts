/** After so many letters hardly two phrases are left to be tried at one place of a text. */
const SHARED_LETTERS = 3;

/**
 * Returns the source of a pattern that matches any of the phrases, the longest first. Phrases that begin alike share
 * their first letters, so that most words of a text are passed over after one look instead of one for each phrase.
 * @param phrases plain words in lower case; a space in them stands for `between`.
 * @param between the source of what may stand between two words of a phrase.
 */
export function phrasePattern(phrases: readonly string[], between: string): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  return sharedFrom(longestFirst, 0, between);
}

function sharedFrom(phrases: readonly string[], at: number, between: string): string {
  const source = (phrase: string): string => escaped(phrase.slice(at)).replaceAll(" ", between);
  if (at === SHARED_LETTERS || phrases.length === 1) return `(?:${phrases.map(source).join("|")})`;
  const byLetter = new Map<string, string[]>();
  const others: string[] = [];
  for (const phrase of phrases) {
    const letter = phrase.charAt(at);
    if (!/[a-z]/.test(letter)) others.push(phrase);
    else if (!byLetter.get(letter)?.push(phrase)) byLetter.set(letter, [phrase]);
  }
  const shared = Array.from(byLetter, ([letter, alike]) => letter + sharedFrom(alike, at + 1, between));
  return `(?:${[...shared, ...others.map(source)].join("|")})`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
