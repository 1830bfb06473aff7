import { MAX_ARCHIVE_ENTRIES } from "../limits";
import { beginsWith } from "./signatures";

/** One entry of an archive, as its central directory describes it; the sizes are what the archive claims. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header stands. */
  readonly offset: number;
}

/** The entries of an archive; `isCut` when it has more than are listed. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly isCut: boolean;
}

/** How a local file header, a directory entry and the end of the directory begin (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
export const LOCAL_HEADER = "PK\u0003\u0004";
const DIRECTORY_ENTRY = "PK\u0001\u0002";
const DIRECTORY_END = "PK\u0005\u0006";

const DIRECTORY_END_LENGTH = 22;
const DIRECTORY_ENTRY_LENGTH = 46;
const MAX_COMMENT_LENGTH = 0xffff;

function directoryEnd(bytes: Uint8Array): number {
  const last = bytes.length - DIRECTORY_END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_LENGTH); at -= 1)
    if (beginsWith(bytes, DIRECTORY_END, at)) return at;
  return -1;
}

/**
 * Reads the central directory of a ZIP archive (PKWARE APPNOTE.TXT, section 4.3), which is what programs that open an
 * archive show. Returns null where there is none: the file is damaged, or no archive.
 */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const end = directoryEnd(bytes);
  if (end < 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + DIRECTORY_ENTRY_LENGTH <= end && beginsWith(bytes, DIRECTORY_ENTRY, at)) {
    if (entries.length === MAX_ARCHIVE_ENTRIES) return { entries, isCut: true };
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + DIRECTORY_ENTRY_LENGTH, at + DIRECTORY_ENTRY_LENGTH + nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += DIRECTORY_ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const declared = view.getUint16(end + 10, true);
  return entries.length === 0 && declared > 0 ? null : { entries, isCut: declared > entries.length };
}
