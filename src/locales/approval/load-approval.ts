import { loaderOf } from "../loader";
import type { ApprovalSentences } from "./approval-sentences";

const english = async (): Promise<ApprovalSentences> => (await import("./en")).englishApproval;

/** Brings what is read when a second person is asked by mail, in a language. */
export const loadApproval = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchApproval],
  ]),
  english,
);
