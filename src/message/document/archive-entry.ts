import { Inflate } from "fflate";
import { LOCAL_HEADER, type ZipDirectory, type ZipEntry, zipDirectory } from "../attachment/zip-directory";
import { beginsWith } from "../attachment/signatures";
import { MAX_ARCHIVE_BYTES, MAX_ENTRY_BYTES } from "../limits";
import type { UnreadReason } from "../message";

const STORED = 0;
const DEFLATED = 8;

/** Words shrink to a twentieth, empty tables to a hundredth; what shrinks more is made to fill the memory. */
const MAX_RATIO = 200;

/** Below this an entry does no harm, however well it shrinks. */
const HARMLESS_BYTES = 1024 * 1024;

const LOCAL_HEADER_LENGTH = 30;

/** Compressed bytes inflated in one step: at most four megabytes come out before the limit is looked at. */
const STEP = 4096;

/** Returns what deflated bytes (RFC 1951) inflate to, or null where that is not the size they should have. */
function inflated(deflated: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflator = new Inflate((chunk) => {
    if (length + chunk.length <= size) whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < deflated.length && length <= size; at += STEP)
    inflator.push(deflated.subarray(at, at + STEP), at + STEP >= deflated.length);
  return length === size ? whole : null;
}

/** An archive whose entries are inflated one by one, under limits that hold for all of them together. */
export class Archive {
  private inflatedBytes = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    readonly directory: ZipDirectory,
  ) {}

  /** Returns the archive that a file is, or null where it is damaged. */
  static of(bytes: Uint8Array): Archive | null {
    const directory = zipDirectory(bytes);
    return directory && new Archive(bytes, directory);
  }

  /** Returns an entry's bytes, or why it is not read. Its size is held against the limits before it is inflated. */
  read({ isEncrypted, method, compressedSize, size, offset }: ZipEntry): Uint8Array | UnreadReason {
    if (isEncrypted) return "encrypted";
    if (method !== STORED && method !== DEFLATED) return "unsupported";
    const isBomb = size > HARMLESS_BYTES && size > compressedSize * MAX_RATIO;
    this.inflatedBytes += size;
    if (size > MAX_ENTRY_BYTES || this.inflatedBytes > MAX_ARCHIVE_BYTES || isBomb) return "too-large";
    if (!beginsWith(this.bytes, LOCAL_HEADER, offset)) return "damaged";
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const nameAndExtra = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const start = offset + LOCAL_HEADER_LENGTH + nameAndExtra;
    const content = this.bytes.subarray(start, start + compressedSize);
    if (method === STORED) return content.length === size ? content : "damaged";
    return inflated(content, size) ?? "damaged";
  }
}
