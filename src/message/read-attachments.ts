import type { AttachmentText, ReadDocument } from "./attachment/attachment-reader";
import { contentTypeOf } from "./attachment/content-type";
import { ATTACHMENT_READERS } from "./attachment/readers";
import { MAX_ATTACHMENT_TEXT, MAX_ATTACHMENTS_TEXT, MAX_MESSAGE_DEPTH, MAX_NESTED_BYTES } from "./limits";
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

/** What stays the same while a message and those attached to it are read. */
interface Environment {
  readonly readDocument: ReadDocument;
  readonly signal: AbortSignal;
  /** Bytes of attached messages that may still be taken apart. */
  nestedBytes: number;
}

async function readContent(
  attachment: Attachment,
  bytes: Uint8Array,
  content: string | null,
  depth: number,
  environment: Environment,
): Promise<AttachmentText | UnreadReason> {
  const reader = ATTACHMENT_READERS.find(({ recognises }) => recognises(bytes));
  if (!reader) return content === "application/encrypted" ? "encrypted" : "unsupported";
  const { readDocument, signal } = environment;
  try {
    return await reader.read(bytes, {
      attachment,
      readMessage: (nested) => readNested(nested, depth + 1, environment),
      readDocument: (document) => readDocument(document, content ?? "", signal),
    });
  } catch {
    return "damaged";
  }
}

async function readLoaded(
  attachment: Attachment,
  bytes: Uint8Array,
  depth: number,
  environment: Environment,
): Promise<[content: string | null, read: AttachmentText | UnreadReason]> {
  const content = contentTypeOf(bytes);
  return [content, await readContent(attachment, bytes, content, depth, environment)];
}

/** Returns what was read as far as so many characters reach. */
function cutTo(length: number, read: AttachmentText): AttachmentText {
  if (read.text.length <= length) return read;
  const { links = [] } = read;
  return {
    ...read,
    text: read.text.slice(0, length),
    links: links.filter(({ end }) => end <= length),
    unread: "too-large",
  };
}

function withContent(attachment: Attachment, content: string | null, read: AttachmentText | UnreadReason): Attachment {
  if (typeof read === "string") return { ...attachment, content };
  const { text, links = [], codes = [], files = [], message = null } = read;
  return { ...attachment, content, text, links, codes, files, message };
}

async function readNested(bytes: Uint8Array, depth: number, environment: Environment): Promise<Message | UnreadReason> {
  if (depth > MAX_MESSAGE_DEPTH) return "too-deep";
  environment.nestedBytes -= bytes.length;
  if (environment.nestedBytes < 0) return "too-large";
  // Few messages hold another one: the reader of files is fetched when the first does.
  const { readMessageFile } = await import("./read-file");
  const reading = await readMessageFile(bytes);
  return readPending(reading.message, loaderOf(reading), depth, environment, () => {});
}

async function readPending(
  message: Message,
  content: LoadContent,
  depth: number,
  environment: Environment,
  onProgress: (done: number, total: number) => void,
): Promise<Message> {
  const { signal } = environment;
  const attachments = [...message.attachments];
  const outcome = new Map<PartName, UnreadReason | null>();
  const isPending = (part: PartName): boolean =>
    message.unread.some((one) => one.part === part && one.reason === "pending");
  let textLeft = MAX_ATTACHMENTS_TEXT;
  const pending = message.attachments.flatMap((one, at) => (isPending(`attachment:${one.name}`) ? [{ one, at }] : []));
  for (const [done, { one, at }] of pending.entries()) {
    if (signal.aborted) break;
    const loaded = await load(content, at, signal);
    const [type, whole] =
      loaded.status === "available" ? await readLoaded(one, loaded.bytes, depth, environment) : [null, loaded.reason];
    const read = typeof whole === "string" ? whole : cutTo(Math.min(textLeft, MAX_ATTACHMENT_TEXT), whole);
    if (typeof read !== "string") textLeft -= read.text.length;
    outcome.set(`attachment:${one.name}`, typeof read === "string" ? read : read.unread);
    attachments[at] = withContent(one, type, read);
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
 * attachment has its `content` and `text` (and links, codes, an attached message), or in `unread` the reason why not.
 * Content is told by its bytes. When aborted, what was not read stays pending. Never rejects.
 * @param readDocument reads what only a library can take apart
 */
export function readAttachments(
  message: Message,
  content: LoadContent,
  readDocument: ReadDocument,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Message> {
  return readPending(message, content, 0, { readDocument, signal, nestedBytes: MAX_NESTED_BYTES }, onProgress);
}
