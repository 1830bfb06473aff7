import { loaderOf } from "../loader";
import type { RecordSentences } from "./record-sentences";

const english = async (): Promise<RecordSentences> => (await import("./en")).englishRecord;

/** Brings what is read of a record, in a language. */
export const loadRecord = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchRecord],
  ]),
  english,
);
