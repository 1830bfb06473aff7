/** A seeded source of chance, so that two runs measure the same. */
export interface Random {
  /** A whole number from 0 up to, but not including, a limit. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  readonly digits: (count: number) => string;
  readonly letters: (count: number) => string;
  /** Characters drawn from a list. */
  readonly of: (characters: string, count: number) => string;
}

/** Returns a generator (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const of = (characters: string, count: number): string =>
    Array.from({ length: count }, () => characters.charAt(below(characters.length))).join("");
  return {
    below,
    of,
    pick: (items) => items[below(items.length)] ?? items[0],
    digits: (count) => of("0123456789", count),
    letters: (count) => of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", count),
  };
}
