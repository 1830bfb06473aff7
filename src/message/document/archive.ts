import { contentTypeOf } from "../attachment/content-type";
import type { AttachmentText } from "../attachment/attachment-reader";
import { htmlReader } from "../attachment/html";
import { plainTextReader, textOf } from "../attachment/plain-text";
import { readHtml } from "../html-text";
import { MAX_ARCHIVE_DOCUMENTS } from "../limits";
import type { UnreadReason } from "../message";
import { Archive } from "./archive-entry";
import { DocumentParts } from "./document-parts";
import { ARCHIVE_TYPE } from "./document-types";
import type { Budget, DocumentReader } from "./document-reader";

/** Folders, and what macOS keeps beside each file: they hold nothing of what was sent. */
const NO_DOCUMENT = /\/$|^__MACOSX\//;

/** The end of a longer name is kept: it tells what the file is. */
const MAX_NAME = 200;

/** Reads what is inside an archive: text here, documents by their readers. Archives in archives are not opened. */
async function readInner(
  bytes: Uint8Array,
  budget: Budget,
  readerFor: (type: string) => Promise<DocumentReader | null>,
): Promise<AttachmentText | UnreadReason> {
  const type = contentTypeOf(bytes);
  if (type === null || type === "message/rfc822" || type === ARCHIVE_TYPE)
    return type === null ? "unsupported" : "too-deep";
  if (type === "application/encrypted") return "encrypted";
  if (htmlReader.recognises(bytes)) return readHtml(textOf(bytes));
  if (plainTextReader.recognises(bytes)) return { text: textOf(bytes), unread: null };
  const reader = await readerFor(type);
  return reader ? reader(bytes, type, budget).catch(() => "damaged" as const) : "unsupported";
}

/**
 * Returns a reader of ZIP archives: the documents inside, each under its name, one level deep.
 * @param readerFor loads the reader of the documents inside
 */
export function archiveReader(readerFor: (type: string) => Promise<DocumentReader | null>): DocumentReader {
  return async (bytes, _type, budget) => {
    const archive = Archive.of(bytes);
    if (!archive) return "damaged";
    const entries = archive.directory.entries.filter(({ name }) => !NO_DOCUMENT.test(name));
    const parts = new DocumentParts();
    const contents = new Map<string, string | null>();
    for (const entry of entries.slice(0, MAX_ARCHIVE_DOCUMENTS)) {
      if (budget.isOver() || parts.isFull) break;
      const inner = archive.read(entry);
      if (typeof inner !== "string") contents.set(entry.name, contentTypeOf(inner));
      const read = typeof inner === "string" ? inner : await readInner(inner, budget, readerFor);
      if (typeof read === "string") parts.add({ unread: read });
      else {
        parts.add({ text: entry.name.replace(/[\t\r\n]+/g, " ") });
        parts.add(read);
      }
    }
    if (budget.isOver()) parts.add({ unread: "too-slow" });
    if (entries.length > MAX_ARCHIVE_DOCUMENTS || archive.directory.isCut) parts.add({ unread: "too-many" });
    const files = entries.map(({ name }) => ({
      name: name.slice(-MAX_NAME).replace(/[\t\r\n]+/g, " "),
      content: contents.get(name) ?? null,
    }));
    const read = parts.result();
    return typeof read === "string" ? { text: "", files, unread: read } : { ...read, files };
  };
}
