import { MAX_DOCUMENTS, MAX_DOCUMENTS_MS } from "../limits";
import type { ReadDocument } from "./attachment-reader";

/**
 * Returns a reader for the documents of one message and of the messages attached to it: together they may take so long
 * and be so many. What comes after that is `too-slow` or `too-many`.
 * @param now milliseconds from any fixed point, rising
 */
export function forOneMessage(readDocument: ReadDocument, now: () => number): ReadDocument {
  let count = 0;
  let spent = 0;
  return async (bytes, type, signal) => {
    if (spent >= MAX_DOCUMENTS_MS) return "too-slow";
    if (count >= MAX_DOCUMENTS) return "too-many";
    count += 1;
    const start = now();
    const read = await readDocument(bytes, type, signal);
    spent += now() - start;
    return read;
  };
}
