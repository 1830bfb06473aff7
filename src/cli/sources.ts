import { createReadStream } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { isMbox } from "../message/mbox";
import { messagesOfMbox } from "./mbox-stream";
import { bytesOfFile, bytesOfStream, sentenceFor, TOO_LARGE, Unreadable } from "./read-bytes";

/** A message's bytes, or why a path gave none. `file` is the path as written, with `#3` for an mbox's third message. */
export type Source =
  { readonly file: string; readonly bytes: Uint8Array } | { readonly file: string; readonly error: string };

/** What counts as a message inside a folder. A path that is named itself is read whatever its name. */
const MESSAGE_NAME = /\.(?:eml|msg|mbox)$|^mbox$/i;

/** Files that hold one message by definition, even where they begin with an mbox's postmark. */
const ONE_MESSAGE_NAME = /\.(?:eml|msg)$/i;

/** How much of a file tells an mbox: its first line. */
const FIRST_BYTES = 1024;

/**
 * Returns the messages at the given paths one after the other; none is read before it is asked for.
 * @param paths files, folders (read with the folders inside, sorted by name) and `-`
 * @param stdin what `-` stands for: one .eml
 */
export async function* sourcesOf(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Source> {
  for (const path of paths) {
    yield* path === "-" ? sourceOf(path, () => bytesOfStream(stdin)) : sourcesAt(path, []);
  }
}

async function* sourcesAt(path: string, foldersAbove: readonly string[]): AsyncGenerator<Source> {
  try {
    if ((await stat(path)).isDirectory()) yield* sourcesInFolder(path, foldersAbove);
    else if (await holdsMbox(path)) yield* sourcesInMbox(path);
    else yield* sourceOf(path, () => bytesOfFile(path));
  } catch (error) {
    yield { file: path, error: sentenceFor(error) };
  }
}

async function* sourceOf(file: string, read: () => Promise<Uint8Array>): AsyncGenerator<Source> {
  try {
    yield { file, bytes: await read() };
  } catch (error) {
    yield { file, error: sentenceFor(error) };
  }
}

async function* sourcesInFolder(folder: string, foldersAbove: readonly string[]): AsyncGenerator<Source> {
  const place = await realpath(folder);
  // A link to a folder above would lead round for ever.
  if (foldersAbove.includes(place)) return;
  const inside = [...foldersAbove, place];
  let any = false;
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    const kind = await kindInFolder(path, name);
    if (kind === "other") continue;
    any = true;
    yield* sourcesAt(path, inside);
  }
  if (!any && foldersAbove.length === 0) throw new Unreadable("There is no .eml, .msg or .mbox file in this folder.");
}

/** Tells messages and folders from what a folder also holds; a pipe, for example, would make us wait for ever. */
async function kindInFolder(path: string, name: string): Promise<"message" | "folder" | "other"> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    return found.isFile() && MESSAGE_NAME.test(name) ? "message" : "other";
  } catch {
    // A dangling link or a file without permission: reading it says what is wrong.
    return MESSAGE_NAME.test(name) ? "message" : "other";
  }
}

async function holdsMbox(path: string): Promise<boolean> {
  if (ONE_MESSAGE_NAME.test(path)) return false;
  const handle = await open(path);
  try {
    // Only from a file can one look ahead; what came out of a pipe would be gone.
    if (!(await handle.stat()).isFile()) return false;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    return isMbox(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

async function* sourcesInMbox(path: string): AsyncGenerator<Source> {
  let number = 0;
  for await (const bytes of messagesOfMbox(createReadStream(path))) {
    number++;
    const file = `${path}#${number}`;
    yield bytes === null ? { file, error: TOO_LARGE } : { file, bytes };
  }
}
