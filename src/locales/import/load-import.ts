import { loaderOf } from "../loader";
import type { ImportSentences } from "./import-sentences";

const english = async (): Promise<ImportSentences> => (await import("./en")).englishImport;

/** Brings what is read while a vendor list is imported, in a language. */
export const loadImport = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchImport],
  ]),
  english,
);
