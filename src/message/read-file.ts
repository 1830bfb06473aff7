import { beginsWith, COMPOUND_FILE } from "./attachment/signatures";
import { readEml } from "./read-eml";
import type { Reading } from "./reading";

/**
 * Takes a message file; returns its message and attachments' bytes. A compound file is read as .msg ([MS-OXMSG]),
 * anything else as .eml. Never rejects.
 */
export async function readMessageFile(bytes: Uint8Array): Promise<Reading> {
  if (!beginsWith(bytes, COMPOUND_FILE)) return readEml(bytes);
  // Few messages come as .msg: its reader is fetched when the first one does.
  const { readMsg } = await import("./read-msg");
  return readMsg(bytes);
}
