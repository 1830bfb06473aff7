import { loaderOf } from "../loader";
import type { ReportSentences } from "./report-sentences";

const english = async (): Promise<ReportSentences> => (await import("./en")).englishReport;

/** Brings what is read where a message is reported, in a language. */
export const loadReport = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchReport],
  ]),
  english,
);
