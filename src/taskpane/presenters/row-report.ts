import type { RowReport } from "../../directory/import/read-vendors";
import type { ImportSentences, InFileToo, OnlyInRows } from "../../locales/import/import-sentences";
import type { Sentences } from "../../locales/sentences";
import { visible } from "../../locales/visible";

/** What is told of a row of an imported list. */
export interface RowLine {
  /** "Row 4, IBAN". */
  readonly place: string;
  readonly said: string;
}

/** Returns what is told of a row, and where it stands in a spreadsheet. */
export function rowLine(words: ImportSentences, sentences: Sentences, report: RowReport): RowLine {
  const { row, heading, problem, params } = report;
  const value = visible(report.value);
  return {
    place: words.place(row, visible(heading)),
    said: isOnlyInRows(words, problem)
      ? words.rows[problem](value, params)
      : sentences.directoryProblems[problem](value, params),
  };
}

function isOnlyInRows(words: ImportSentences, problem: OnlyInRows | InFileToo): problem is OnlyInRows {
  return Object.hasOwn(words.rows, problem);
}
