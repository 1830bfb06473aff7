import type { AttachmentText } from "../attachment/attachment-reader";
import type { UnreadReason } from "../message";
import type { Budget, DocumentReader } from "./document-reader";
import { ARCHIVE_TYPE, PDF_TYPE, PICTURE_TYPES, SHEET_TYPES, SLIDE_TYPES, WORD_TYPES } from "./document-types";

/** How the reader of each type is loaded: each brings a library that few messages need. */
const LOADERS: readonly (readonly [types: readonly string[], load: () => Promise<DocumentReader>])[] = [
  [[PDF_TYPE], async () => (await import("./pdf")).pdfReader()],
  [PICTURE_TYPES, async () => (await import("./picture-reader")).readPicture],
  [WORD_TYPES, async () => (await import("./office")).readWord],
  [SHEET_TYPES, async () => (await import("./office")).readWorkbook],
  [SLIDE_TYPES, async () => (await import("./office")).readSlides],
  [[ARCHIVE_TYPE], async () => (await import("./archive")).archiveReader(documentReaderFor)],
];

/**
 * Loads the reader of documents of a type; null where there is none. The clock starts after it: fetching a library is
 * not the document's fault.
 * @param type the media type that the bytes show
 */
export function documentReaderFor(type: string): Promise<DocumentReader | null> {
  const found = LOADERS.find(([types]) => types.includes(type));
  return found ? found[1]() : Promise.resolve(null);
}

/** Reads a document where it is called, for as long as the budget lasts. Nothing ends it from outside. Never rejects. */
export async function readDocument(
  bytes: Uint8Array,
  type: string,
  budget: Budget,
): Promise<AttachmentText | UnreadReason> {
  const reader = await documentReaderFor(type);
  try {
    return reader ? await reader(bytes, type, budget) : "unsupported";
  } catch {
    return "damaged";
  }
}
