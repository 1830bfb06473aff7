/** One bit for each character of a name in an integer, but for the sign. */
const MAX_PATTERN = 31;

/** Returns a character (UTF-16 unit) as it is kept in bytes: two that differ may fall together, so that a count is never too high. */
function placeOf(unit: number): number {
  return unit & 127;
}

/** Skeletons one after the other in bytes, a tenth of what strings take. */
export interface Skeletons {
  readonly codes: Uint8Array;
  /** Where each begins; one more entry, the end of the last. */
  readonly starts: Uint32Array;
}

/** Returns skeletons in bytes. */
export function packed(skeletons: readonly string[]): Skeletons {
  const starts = new Uint32Array(skeletons.length + 1);
  for (const [id, skeleton] of skeletons.entries()) starts[id + 1] = (starts[id] ?? 0) + skeleton.length;
  const codes = new Uint8Array(starts.at(-1) ?? 0);
  for (const [id, skeleton] of skeletons.entries()) {
    for (let at = 0; at < skeleton.length; at += 1) codes[(starts[id] ?? 0) + at] = placeOf(skeleton.charCodeAt(at));
  }
  return { codes, starts };
}

/**
 * Returns a test whether a packed skeleton is within `most` changes of `seen`: letters added, dropped, replaced, or
 * swapped with their neighbour. A column of the table is one integer (Hyyrö 2003, bit-parallel optimal string
 * alignment), so a test takes a few operations a letter. Names of more than 31 letters are all let through.
 */
export function withinChanges(seen: string, { codes, starts }: Skeletons, most: number): (id: number) => boolean {
  const length = seen.length;
  if (length === 0 || length > MAX_PATTERN) return () => true;
  const places = new Int32Array(128);
  for (let at = 0; at < length; at += 1) {
    const place = placeOf(seen.charCodeAt(at));
    places[place] = (places[place] ?? 0) | (1 << at);
  }
  const last = 1 << (length - 1);
  return (id) => {
    const end = starts[id + 1] ?? 0;
    let [up, down, same, placesBefore] = [-1, 0, 0, 0];
    let changes = length;
    for (let at = starts[id] ?? 0; at < end; at += 1) {
      const here = places[codes[at] ?? 0] ?? 0;
      const swapped = ((~same & here) << 1) & placesBefore;
      same = (((here & up) + up) ^ up) | here | down | swapped;
      const right = down | ~(same | up);
      const left = same & up;
      if (right & last) changes += 1;
      else if (left & last) changes -= 1;
      if (changes - (end - at - 1) > most) return false;
      up = (left << 1) | ~(same | ((right << 1) | 1));
      down = same & ((right << 1) | 1);
      placesBefore = here;
    }
    return changes <= most;
  };
}
