import type { ReportSentences } from "./report-sentences";

/** What is read where a message is reported, in English. */
export const englishReport = {
  title: "Report this message",
  nothingSent: "Nothing was sent yet, and the message stays where it is.",
  message: "The message",
  noSubject: "(no subject)",
  from: (sender, day) => `From ${sender}${day === null ? "" : `, ${day}`}`,
  save: "Save it as a file",
  saving: "Being fetched…",
  saved: (file) => `Saved as ${file}. If no file came, use “Save as” or “Download” in the menu of the message itself.`,
  notGiven: (client) =>
    `${client} does not give the message as a file here. Use “Save as” or “Download” in the menu of the message itself.`,
  next: "What to do now",
  steps: [
    "Do not pay, reply, click or call from this message.",
    "Has money gone? Call your bank now, on a number you already know, and ask for a recall. The first hours count.",
    "Send the file, attached and unchanged, to whoever looks after security at your organisation. Do not forward the message itself: that loses where it came from.",
    "Call the person it claims to be from, on a number you already know: their mailbox may be in other hands.",
    "Do not delete the message: it is evidence.",
  ],
} as const satisfies ReportSentences;
