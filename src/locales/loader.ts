/**
 * Returns what brings the sentences of one part of the program in a language; in English where there are none in it.
 * @param languages by their primary subtags: a page fetches only the one it shows
 * @returns takes a BCP 47 tag, case does not matter; gives the same promise each time, so that a page can wait for it
 *   while it draws, and a new one after a failure
 */
export function loaderOf<T>(
  languages: ReadonlyMap<string, () => Promise<T>>,
  english: () => Promise<T>,
): (language: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (language) => {
    const [primary = ""] = language.toLowerCase().split("-");
    const known = loaded.get(primary);
    if (known) return known;
    const loading = (languages.get(primary) ?? english)();
    loaded.set(primary, loading);
    loading.catch(() => loaded.delete(primary));
    return loading;
  };
}
