import type { AlertSentences } from "./alert-sentences";

export const english: AlertSentences = {
  send: {
    lookalike: (address) =>
      `${address} looks like somebody you know, but is not their address. Compare it letter by letter, or use the address you have on record.`,
    stopped:
      "A message in this conversation shows signs of fraud. Do not reply and do not pay: call the sender on a number you already know.",
    onHold: "A payment is on hold in this conversation. Confirm nothing before the check is finished.",
    replyTo: (address) => `Your reply goes to ${address}, which is not the address that wrote to you.`,
    bankDetails: (details, address) =>
      `You are sending bank details (${details}) to ${address}, who is not in your directory. Make sure that you know who it is.`,
    more: (count) => (count === 1 ? "And one more warning." : `And ${count} more warnings.`),
    otherDetails: "account number",
  },
  report: {
    title: "Nothing was sent yet",
    text: "Open Second Channel on this message, with “Verify payment”, then “More” and “Report this message”. The message stays where it is.",
  },
};
