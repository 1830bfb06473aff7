import type { MarkSentences } from "./mark-sentences";

/** What stands on a marked message, in English. */
export const englishMarks = {
  hold: "Payment on hold: verify before paying.",
  fraud: "Found to be fraud: do not pay, reply or call from this message.",
  stop: "Signs of fraud: do not pay, reply or call from this message. Open Second Channel to see why.",
} as const satisfies MarkSentences;
