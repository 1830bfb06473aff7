import { loaderOf } from "../loader";
import type { DirectorySentences } from "./directory-sentences";

const english = async (): Promise<DirectorySentences> => (await import("./en")).englishDirectory;

/** Brings what is read on the directory's page, in a language. */
export const loadDirectory = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchDirectory],
  ]),
  english,
);
