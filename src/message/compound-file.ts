/**
 * msgreader follows the chains of a compound file ([MS-CFB]) without a limit. A file whose chains run in circles, or
 * whose streams claim more than the file holds, would never end or fill the memory; so it is looked at first.
 */

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const SMALL_SECTOR = 64;
const SMALL_STREAM_LIMIT = 4096;
const FAT_IN_HEADER = 109;
const LAST_SECTOR = -2;
const NO_ENTRY = -1;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** A genuine message has a few hundred entries; a message of some thousand recipients, some hundred thousand. */
const MAX_ENTRIES = 1_000_000;

interface Entry {
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundFile {
  private readonly view: DataView;
  readonly sectorSize: number;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorSize = this.view.getUint8(30) === 12 ? 4096 : 512;
  }

  int(offset: number): number {
    return this.view.getInt32(offset, true);
  }

  private sectorOffset(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  /** Returns the entries of a table that is stored in these sectors. */
  private table(sectors: readonly number[]): Int32Array {
    const perSector = this.sectorSize / 4;
    const table = new Int32Array(sectors.length * perSector).fill(NO_ENTRY);
    sectors.forEach((sector, at) => {
      for (let index = 0; index < perSector; index += 1) {
        const offset = this.sectorOffset(sector) + 4 * index;
        if (sector >= 0 && offset + 4 <= this.bytes.length) table[at * perSector + index] = this.int(offset);
      }
    });
    return table;
  }

  /** Returns the sector allocation table, or null where its own chain runs in a circle. */
  fat(): Int32Array | null {
    const sectors: number[] = [];
    for (let at = 0; at < FAT_IN_HEADER; at += 1) sectors.push(this.int(76 + 4 * at));
    const limit = this.bytes.length / this.sectorSize;
    let further = this.int(68);
    for (let left = this.int(72); left > 0 && further >= 0; left -= 1) {
      const links = this.table([further]);
      if (sectors.length > limit + FAT_IN_HEADER) return null;
      sectors.push(...links.subarray(0, -1));
      further = links.at(-1) ?? LAST_SECTOR;
    }
    const used = sectors.slice(0, Math.max(0, this.int(44)));
    return used.length > limit ? null : this.table(used);
  }

  /** Returns the sectors of a chain, or null where it leaves the table, or is longer than `limit`. */
  chain(table: Int32Array, start: number, limit: number): number[] | null {
    const sectors: number[] = [];
    for (let sector = start; sector !== LAST_SECTOR; sector = table[sector] ?? NO_ENTRY) {
      if (sector < 0 || sector >= table.length || sectors.length >= limit) return null;
      sectors.push(sector);
    }
    return sectors;
  }

  tableAt(sectors: readonly number[]): Int32Array {
    return this.table(sectors);
  }

  entries(sectors: readonly number[]): Entry[] {
    const entries: Entry[] = [];
    for (const sector of sectors) {
      const from = this.sectorOffset(sector);
      for (let at = from; at < from + this.sectorSize && at + ENTRY_BYTES <= this.bytes.length; at += ENTRY_BYTES) {
        entries.push({
          type: this.view.getUint8(at + 66),
          left: this.int(at + 68),
          right: this.int(at + 72),
          child: this.int(at + 76),
          start: this.int(at + 116),
          size: this.view.getUint32(at + 120, true),
        });
      }
    }
    return entries;
  }
}

/** Tells whether the directory is a tree: no entry is reached twice. */
function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? NO_ENTRY];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === NO_ENTRY) continue;
    const entry = entries[at];
    if (!entry || seen.has(at) || (entry.type !== STORAGE && entry.type !== STREAM)) return false;
    seen.add(at);
    waiting.push(entry.left, entry.right);
    if (entry.type === STORAGE) waiting.push(entry.child);
  }
  return true;
}

function areStreamsSound(file: CompoundFile, fat: Int32Array, entries: readonly Entry[], length: number): boolean {
  const smallFatSectors = file.int(60) < 0 ? [] : file.chain(fat, file.int(60), fat.length);
  if (!smallFatSectors) return false;
  const smallFat = file.tableAt(smallFatSectors);
  let claimed = 0;
  return entries.every(({ type, start, size }) => {
    if (type === ROOT) return size === 0 || file.chain(fat, start, fat.length) !== null;
    if (type !== STREAM || size === 0) return true;
    claimed += size;
    const small = size < SMALL_STREAM_LIMIT;
    const table = small ? smallFat : fat;
    const sectors = Math.ceil(size / (small ? SMALL_SECTOR : file.sectorSize));
    return claimed <= length && file.chain(table, start, sectors) !== null;
  });
}

/** Tells whether a compound file's chains end, its directory is a tree and its streams fit into the file. Linear. */
export function isSoundCompoundFile(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER_BYTES) return false;
  const file = new CompoundFile(bytes);
  const fat = file.fat();
  const directory = fat && file.chain(fat, file.int(48), fat.length);
  if (!fat || !directory) return false;
  const entries = file.entries(directory);
  const root = entries[0];
  if (root?.type !== ROOT || entries.length > MAX_ENTRIES) return false;
  return isTree(entries) && areStreamsSound(file, fat, entries, bytes.length);
}
