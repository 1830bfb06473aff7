import type { ApprovalSentences } from "./approval-sentences";

/** What is read when a second person is asked by mail, in English. */
export const englishApproval = {
  mail: {
    requestSubject: (payee) => `Second person needed: ${payee}`,
    request:
      "Please look at this payment with me. Open Second Channel beside this message: it shows what was checked and asks you its own questions. Please do not answer by hand, and do not agree because it is urgent.",
    head: (sequence, hash) => `My register stood at entry ${sequence}: ${hash}`,
    block: "Second Channel reads the lines below. Please leave them as they are.",
    agreed: "I looked at the record and agree. When you call me, I will tell you a code.",
    refused: "I looked at the record and do not agree. Please keep the payment on hold.",
  },
  ask: {
    whom: "Whom do you ask?",
    nobody: "Nobody is named to agree. Name approvers in the settings first: a message can never name one.",
    leaves: (address) =>
      `This opens a draft to ${address} with your record: payee, amount, the masked account, what was found, the numbers you used and your notes. It leaves your mailbox only when you send it.`,
    open: "Open the draft",
    sent: (name, time) =>
      `A draft to ${name} was opened at ${time}. Once it is sent and the answer arrives, open that beside Second Channel.`,
    again: "Ask again",
    changed: "Your answers have changed since: an answer to that request does not count any more. Ask again.",
    notOpened: "No draft was opened at the last try, so nobody was asked.",
    requestDamaged:
      "A request kept on this device was damaged. It was set aside, and its answer will not be recognised: ask again.",
  },
  approver: {
    title: "Second person",
    from: (name) => `Asked by ${name}`,
    inside: "The receiving side confirms that this message comes from your own organisation.",
    outside:
      "Nobody confirms that this message comes from your own organisation. Call your colleague on a number you know before you answer.",
    notForYou: (address) => `This request is for ${address}, not for you.`,
    requesterDiffers: (address) =>
      `The request says that ${address} asks, but somebody else sent this message. Call ${address} on a number you know.`,
    unreadable: "The request in this message is damaged. Ask your colleague to send it again.",
    questions: {
      number: "The number called came from a source that the message did not give.",
      payee: "I know this payee, or saw the papers that show why we pay it.",
      account: "The account was said by the payee first, and matches.",
      pressure: "Nobody is pressing me, and I would say no if I were not sure.",
    },
    questionsTitle: "Your own questions",
    note: "Note",
    agree: "Agree",
    refuse: "Do not agree",
    agreeNeedsAll: "To agree, all four have to be true.",
    replyOpen: "Your answer is open as a draft: send it.",
    openAgain: "Open the draft again",
    notKept:
      "This device does not keep your answer: it lasts while this page is open. Do not leave it before the call.",
    setAside: "What this device kept of your answer was damaged and set aside: answer again.",
    code: "Your code",
    sayCode: (name) => `Say this code to ${name} when they call you. Do not write it anywhere.`,
  },
  decision: {
    title: "Answer of the second person",
    unreadable: "The answer in this message is damaged. Ask your colleague to send it again.",
    notAsked: "You have no open request that this answers. Nothing was counted.",
    requestDamaged:
      "No readable request is kept here that this answers. One was damaged and set aside: if this answers it, ask again. Nothing was counted.",
    from: (address) => `This answer came from ${address}.`,
    inside: "The receiving side confirms that it comes from your own organisation.",
    vouchedFor: "The receiving side confirms that it comes from this address (DMARC).",
    asked: (name) => `You asked ${name}, who was named as an approver beforehand.`,
    faults: {
      "no-decision": "This message itself carries no answer; one that is only quoted does not count.",
      "not-an-approver":
        "The sender is not the person you asked, or is not named as an approver in the settings. It does not count.",
      "self-made": "You cannot agree to your own request. It does not count.",
      "origin-unproved":
        "Nobody confirms that this message comes from your colleague: it is neither internal nor confirmed by DMARC. It does not count. Call them.",
      "other-request": "This answers another request. It does not count.",
      "changed-record": "Your answers have changed since you asked. It does not count: ask again.",
      "refused-before":
        "The same person refused this very record. It does not count: change your answers and ask again.",
      replayed: "This answer was counted before, or is older than your request. It does not count.",
    },
    agreed: (name) => `${name} agrees.`,
    refused: (name) => `${name} does not agree. That is noted: the payment stays on hold.`,
    call: (name) =>
      `Call ${name} on a number you know, or go and see them. They say a code of six digits: type it here. Never take it from a message or from somebody who calls you.`,
    code: "Code that they said",
    check: "Check the code",
    wrong: (left) => `That is not the code. ${left === 1 ? "1 try is left." : `${left} tries are left.`}`,
    spent:
      "Three wrong codes: this answer does not count any more. Another answer to your request still can; or ask again.",
    counted: "Counted. Go back to the message to conclude.",
    notStored:
      "This device could not read or keep what this needs: its storage is full or not available. Free some space, then open this message again.",
  },
  draftFaults: {
    absent: "This Outlook cannot open a draft from here. Show your colleague this screen instead.",
    "too-long": "The record is too long for a draft. Shorten your notes, or show your colleague this screen.",
    "no-answer": "Outlook did not open the draft. Try again.",
    refused: "Outlook refused to open the draft. Try again.",
  },
  notKept:
    "This device could not keep the request, so its answer could not be recognised. Free some space, or show your colleague this screen.",
} as const satisfies ApprovalSentences;
