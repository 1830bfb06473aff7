import type { FaultSentences } from "./fault-sentences";

export const englishFaults = {
  unavailable: "the browser allows no storage here.",
  full: "the storage of this device is full.",
  "no-answer": "no answer came. Close other windows of the add-in and try again.",
  failed: "the storage of this device failed.",
  absent: "your mail program has no place for it.",
  "too-long": "it is too long for your mailbox.",
  refused: "your mail program did not take it.",
  newer: "a newer version of this program wrote what is there. It is left as it is: reload the add-in.",
} as const satisfies FaultSentences;
