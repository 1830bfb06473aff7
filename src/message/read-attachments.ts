import type { AttachmentText } from "./attachment/attachment-reader";
import { contentTypeOf } from "./attachment/content-type";
import { ATTACHMENT_READERS } from "./attachment/readers";
import { MAX_MESSAGE_DEPTH } from "./limits";
import type { Attachment, Message, PartName, Unread, UnreadReason } from "./message";
import type { Reading } from "./reading";

/** An attachment's bytes, or why there are none. */
export type LoadedContent =
  | { readonly status: "available"; readonly bytes: Uint8Array }
  | { readonly status: "unavailable"; readonly reason: UnreadReason };

/** Brings the bytes of `message.attachments[at]`. */
export type LoadContent = (at: number, signal: AbortSignal) => Promise<LoadedContent>;

/** Returns a loader for a file's reading, whose bytes are all at hand. */
export function loaderOf({ contents }: Pick<Reading, "contents">): LoadContent {
  return (at) => {
    const bytes = contents[at];
    return Promise.resolve(bytes ? { status: "available", bytes } : { status: "unavailable", reason: "missing" });
  };
}

async function load(content: LoadContent, at: number, signal: AbortSignal): Promise<LoadedContent> {
  try {
    return await content(at, signal);
  } catch {
    return { status: "unavailable", reason: "unavailable" };
  }
}

async function readContent(
  attachment: Attachment,
  bytes: Uint8Array,
  depth: number,
  signal: AbortSignal,
): Promise<AttachmentText | UnreadReason> {
  const reader = ATTACHMENT_READERS.find(({ recognises }) => recognises(bytes));
  if (!reader) return "unsupported";
  const readMessage = (nested: Uint8Array): Promise<Message | null> => readNested(nested, depth + 1, signal);
  try {
    return await reader.read(bytes, { attachment, readMessage });
  } catch {
    return "damaged";
  }
}

function withContent(attachment: Attachment, bytes: Uint8Array, read: AttachmentText | UnreadReason): Attachment {
  const content = contentTypeOf(bytes);
  if (typeof read === "string") return { ...attachment, content };
  const { text, links = [], codes = [], message = null } = read;
  return { ...attachment, content, text, links, codes, message };
}

async function readNested(bytes: Uint8Array, depth: number, signal: AbortSignal): Promise<Message | null> {
  if (depth > MAX_MESSAGE_DEPTH) return null;
  // Few messages hold another one: the reader of files is fetched when the first does.
  const { readMessageFile } = await import("./read-file");
  const reading = await readMessageFile(bytes);
  return readPending(reading.message, loaderOf(reading), depth, signal, () => {});
}

async function readPending(
  message: Message,
  content: LoadContent,
  depth: number,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Message> {
  const attachments = [...message.attachments];
  const outcome = new Map<PartName, UnreadReason | null>();
  const isPending = (part: PartName): boolean =>
    message.unread.some((one) => one.part === part && one.reason === "pending");
  const pending = message.attachments.flatMap((one, at) => (isPending(`attachment:${one.name}`) ? [{ one, at }] : []));
  for (const [done, { one, at }] of pending.entries()) {
    if (signal.aborted) break;
    const loaded = await load(content, at, signal);
    const read = loaded.status === "available" ? await readContent(one, loaded.bytes, depth, signal) : loaded.reason;
    outcome.set(`attachment:${one.name}`, typeof read === "string" ? read : read.unread);
    if (loaded.status === "available") attachments[at] = withContent(one, loaded.bytes, read);
    onProgress(done + 1, pending.length);
  }
  const unread = message.unread.flatMap((entry): Unread[] => {
    const reason = entry.reason === "pending" ? outcome.get(entry.part) : undefined;
    if (reason === undefined) return [entry];
    return reason === null ? [] : [{ ...entry, reason }];
  });
  return { ...message, attachments, unread };
}

/**
 * The second pass. Takes a message and a way to get its attachments' bytes; returns a new message in which each pending
 * attachment has its `content` and `text` (and links, codes, an attached message), or in `unread` the reason why not. Content is
 * told by its bytes. When aborted, what was not read stays pending. Never rejects.
 */
export function readAttachments(
  message: Message,
  content: LoadContent,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Message> {
  return readPending(message, content, 0, signal, onProgress);
}
