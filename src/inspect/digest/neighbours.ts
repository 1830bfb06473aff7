const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789-";

/** The longest name of which every neighbour is tried: some 75 for each letter. */
const MAX_LENGTH = 32;

/**
 * Whether any text one edit away from a name is one that is looked for: a letter left out, put in, replaced, or two
 * exchanged (Damerau). The known names are there as keyed hashes only, so what could lead to them is made and hashed:
 * as in symmetric deletion, but with all the work on this side, because what is kept must be small.
 * Never for a name longer than 32 characters.
 * @param from the first place that an edit may touch
 */
export function hasNeighbour(name: string, from: number, isWanted: (text: string) => boolean): boolean {
  if (name.length > MAX_LENGTH) return false;
  for (let at = from; at <= name.length; at += 1) {
    const [before, here, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
    if (here !== "" && isWanted(before + after)) return true;
    if (after !== "" && isWanted(before + after.charAt(0) + here + after.slice(1))) return true;
    for (const letter of ALPHABET) {
      if (isWanted(before + letter + here + after)) return true;
      if (here !== "" && letter !== here && isWanted(before + letter + after)) return true;
    }
  }
  return false;
}
