/**
 * Removes the given characters from both ends. (A regular expression for the end of a text tries again at every
 * character of every run, which hostile text makes quadratic.)
 */
export function trimCharacters(text: string, characters: ReadonlySet<string>): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.has(text.charAt(start))) start += 1;
  while (end > start && characters.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
