import { use } from "react";
import { loadChecklists } from "../locales/checklists/load-checklists";
import { loadRecord } from "../locales/record/load-record";
import { loadVerification } from "../locales/verification/load-verification";
import type { RecordWords } from "./presenters/record-view";
import { useSentences } from "./use-sentences";

/** Returns the words that a record is shown in; the component waits while they are fetched. */
export function useRecordWords(): RecordWords {
  const sentences = useSentences();
  const { language } = sentences;
  // All are asked for before the first is waited for.
  const [record, verification, checklists] = [
    loadRecord(language),
    loadVerification(language),
    loadChecklists(language),
  ];
  return { sentences, record: use(record), verification: use(verification), checklists: use(checklists) };
}
