import type { ReadDocument } from "../../src/message/attachment/attachment-reader";
import { readDocument } from "../../src/message/document/read-document";

/** Reads a document in this thread, for as long as it takes. */
export const readDocumentHere: ReadDocument = (bytes, type) => readDocument(bytes, type, { isOver: () => false });
