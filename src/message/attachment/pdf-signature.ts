import { decodeUnlabelled } from "../charset";

/** Readers of PDF look for its header in the first 1024 bytes (ISO 32000-1, implementation note 13 of PDF 1.7). */
const HEADER_WITHIN = 1024;

/** The header stands at the file's start or on a line of its own. */
const HEADER = /(?:^|[\r\n\0])%PDF-\d\.\d/;

/** Tells from its bytes whether programs that read PDF take a file for one. */
export function isPdf(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x25);
  if (at < 0 || at >= HEADER_WITHIN) return false;
  return HEADER.test(decodeUnlabelled(bytes.subarray(0, HEADER_WITHIN)));
}
