import { open } from "node:fs/promises";
import { MAX_MESSAGE_BYTES } from "../message/limits";
import { systemCode } from "./system-error";

/** Why a path gives no message; the sentence says what is wrong and what to do. */
export class Unreadable extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "Unreadable";
  }
}

/** Why a message above the size limit is not read. */
export const TOO_LARGE = `It is larger than ${MAX_MESSAGE_BYTES / 1024 / 1024} MB, which no mail system delivers as one message; nothing of it was read.`;

/** What the system's error codes (POSIX) mean to somebody who named a path. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "There is nothing at this path; check how it is written."],
  ["ENOTDIR", "A part of this path is a file, not a folder; check how it is written."],
  ["EISDIR", "It is a folder; name a file."],
  ["EACCES", "You are not allowed to read it; change its permissions or copy it to a folder of yours."],
  ["EPERM", "You are not allowed to read it; change its permissions or copy it to a folder of yours."],
  ["ELOOP", "It is a link that leads back to itself."],
  ["ENAMETOOLONG", "The path is longer than the system allows."],
  ["EMFILE", "Too many files are open on this computer; close some and try again."],
]);

/** Returns what stopped a path from being read, as a sentence. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = systemCode(error);
  const meaning = MEANINGS.get(code);
  if (meaning !== undefined) return meaning;
  return `It could not be read: ${code === "" ? String(error) : `the system answered ${code}`}.`;
}

/**
 * Returns the bytes of a file, pipe or device.
 * @throws Unreadable when it is empty or larger than a message can be, and the system's own errors.
 */
export async function bytesOfFile(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > MAX_MESSAGE_BYTES) throw new Unreadable(TOO_LARGE);
    // A pipe or a device tells no size.
    return size > 0 ? await handle.readFile() : await bytesOfStream(handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

/**
 * Returns the bytes of a stream, up to the size of a message.
 * @throws Unreadable when there are none or too many.
 */
export async function bytesOfStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_MESSAGE_BYTES) throw new Unreadable(TOO_LARGE);
    chunks.push(bytes);
  }
  if (size === 0) throw new Unreadable("It is empty.");
  return Buffer.concat(chunks, size);
}
