/** Slots of a table that hold nothing. */
const FREE = -1;

const FIRST_SIZE = 1 << 15;

/** Two odd numbers that spread neighbouring numbers over the table: 2^32 divided by the golden ratio, and by its square. */
const SPREAD_ONE = 0x9e3779b1;
const SPREAD_OTHER = 0x61c88647;

/**
 * Numbers by pairs of numbers, all of them zero or greater. A `Map` would need a key made of both and an object a pair;
 * this is a hash table in one array (open addressing), because a vocabulary holds a hundred thousand pairs.
 */
export class PairTable {
  /** Three numbers a slot: the pair, and what it leads to. */
  private table = new Int32Array(3 * FIRST_SIZE).fill(FREE);
  private mask = FIRST_SIZE - 1;
  private size = 0;

  /** Returns the number of a pair, -1 when it has none. */
  get(one: number, other: number): number {
    return this.table[this.slotOf(one, other) + 2] ?? FREE;
  }

  set(one: number, other: number, value: number): void {
    let slot = this.slotOf(one, other);
    if (this.table[slot] === FREE) {
      this.size += 1;
      if (2 * this.size > this.mask) {
        this.grow();
        slot = this.slotOf(one, other);
      }
    }
    this.table[slot] = one;
    this.table[slot + 1] = other;
    this.table[slot + 2] = value;
  }

  /** Returns where the pair stands, or would. At least half of the table is free, so the search ends. */
  private slotOf(one: number, other: number): number {
    const { table, mask } = this;
    let at = Math.imul(one, SPREAD_ONE) ^ Math.imul(other, SPREAD_OTHER);
    at = (at ^ (at >>> 15)) & mask;
    for (;;) {
      const slot = 3 * at;
      if (table[slot] === FREE || (table[slot] === one && table[slot + 1] === other)) return slot;
      at = (at + 1) & mask;
    }
  }

  private grow(): void {
    const { table } = this;
    this.mask = 2 * this.mask + 1;
    this.size = 0;
    this.table = new Int32Array(3 * (this.mask + 1)).fill(FREE);
    for (let slot = 0; slot < table.length; slot += 3) {
      const [one = FREE, other = FREE, value = FREE] = [table[slot], table[slot + 1], table[slot + 2]];
      if (one !== FREE) this.set(one, other, value);
    }
  }
}
