import { loaderOf } from "../loader";
import type { MarkSentences } from "./mark-sentences";

const english = async (): Promise<MarkSentences> => (await import("./en")).englishMarks;

/** Brings what stands on a marked message, in a language. */
export const loadMarks = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchMarks],
  ]),
  english,
);
