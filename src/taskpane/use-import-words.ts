import { use } from "react";
import { loadImport } from "../locales/import/load-import";
import type { ImportSentences } from "../locales/import/import-sentences";
import { useSentences } from "./use-sentences";

/** Returns what is read while a vendor list is imported; the component waits while it is fetched. */
export function useImportWords(): ImportSentences {
  return use(loadImport(useSentences().language));
}
