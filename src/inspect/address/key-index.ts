/** Which numbers (places in a list) carry a key. Keys are 32-bit hashes: an answer is a candidate, to be compared. */
export interface KeyIndex {
  readonly forEach: (key: number, visit: (id: number) => void) => void;
}

/**
 * Returns an index in three typed arrays: buckets, and in each the numbers with half of their key. It takes about
 * ten bytes an entry, where a Map of strings takes a hundred.
 * @param count how many numbers there are, from 0.
 * @param keysOf hands out the keys of one number; it is called twice for each and must hand out the same.
 */
export function keyIndexOf(count: number, keysOf: (id: number, emit: (key: number) => void) => void): KeyIndex {
  let entries = 0;
  for (let id = 0; id < count; id += 1) keysOf(id, () => (entries += 1));
  const bits = Math.max(4, Math.ceil(Math.log2(entries + 1)));
  const shift = 32 - bits;
  const ends = new Uint32Array(2 ** bits + 1);
  for (let id = 0; id < count; id += 1) keysOf(id, (key) => add(ends, (key >>> shift) + 1));
  for (let bucket = 1; bucket < ends.length; bucket += 1) add(ends, bucket, ends[bucket - 1]);
  const ids = new Uint32Array(entries);
  const checks = new Uint16Array(entries);
  const filled = ends.slice();
  for (let id = 0; id < count; id += 1) {
    keysOf(id, (key) => {
      const place = filled[key >>> shift] ?? 0;
      ids[place] = id;
      checks[place] = key & 0xffff;
      add(filled, key >>> shift);
    });
  }
  return {
    forEach: (key, visit) => {
      const bucket = key >>> shift;
      const end = ends[bucket + 1] ?? 0;
      for (let place = ends[bucket] ?? 0; place < end; place += 1) {
        if (checks[place] === (key & 0xffff)) visit(ids[place] ?? 0);
      }
    },
  };
}

function add(counts: Uint32Array, place: number, by = 1): void {
  counts[place] = (counts[place] ?? 0) + by;
}
