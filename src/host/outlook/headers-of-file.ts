import { MAX_HEADER_BYTES } from "../../message/limits";
import { bytesOfBase64 } from "./attachment-content";
import { call } from "./call";
import type { Item } from "./gapped";

/** The body waits for the headers, and a message with much attached is long in coming. */
const TIME_OUT_MS = 3_000;

/** Base64 has four characters for three bytes. */
const MAX_BASE64 = Math.ceil(MAX_HEADER_BYTES / 3) * 4;

/** Returns what stands before the first empty line of the message's file (Mailbox 1.14); null where there is no file. */
export async function headersOfFile(item: Item): Promise<string | null> {
  const file = await call(item, "getAsFileAsync", [] as never, TIME_OUT_MS);
  if (file.status === "unavailable" || typeof file.value !== "string") return null;
  const bytes = bytesOfBase64(file.value.slice(0, MAX_BASE64));
  if (bytes === null) return null;
  const [block = ""] = new TextDecoder().decode(bytes).split(/\r\n\r\n|\n\n/, 1);
  return block;
}
