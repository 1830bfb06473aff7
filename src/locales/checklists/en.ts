import type { ChecklistSentences } from "../sentences";

const HOLD = {
  title: "Put it on hold",
  do: "Stop. Do not pay, reply, click or call from this message.",
  why: "The message is the suspect. Pressure is the attack.",
  evidence: "When you put it on hold, and who you are",
};
const SECOND = {
  title: "A second person",
  do: "Have a second person check your notes, not the email, and agree.",
  why: "One deceived person must not be enough.",
  evidence: "Their name, the time, what they looked at",
};
const NUMBER = {
  title: "The number to call",
  do: "Take the phone number from a source older than this message or outside it: a contract, your records, a paid invoice, the official site typed by hand.",
  why: "People have been robbed by calling the number in the email.",
  evidence: "The number, where it came from, its date",
};
const CALL = {
  title: "The call",
  do: "Call. Let them say the reason and the new account, then compare with the message. Do not read the digits out first.",
  why: "An answer that repeats your digits proves nothing.",
  evidence: "Person, time, number dialled, last 4 digits they said, match or not",
};
const NAME_CHECK = {
  title: "Payee-name check",
  do: "Enter the account at your bank and read what its payee-name check says.",
  why: "It catches an account held in another name.",
  evidence: "Match, close match, no match or not available",
};

/** What a person reads of each step, in English. */
export const englishChecklists = {
  "account-change": {
    hold: HOLD,
    number: NUMBER,
    call: CALL,
    namecheck: NAME_CHECK,
    second: SECOND,
    notify: {
      title: "Write to the known address",
      do: "Write to the supplier’s old, known address that the details were changed.",
      why: "The true supplier sees a change it did not ask for.",
      evidence: "When it was sent",
    },
    record: {
      title: "Did it arrive?",
      do: "After the first payment, ask the supplier whether it arrived.",
      why: "It closes the loop while money can still be called back.",
      evidence: "Who confirmed, when",
    },
  },
  "first-payment": {
    hold: HOLD,
    exists: {
      title: "Does the payee exist?",
      do: "Look up who is to be paid in a source of your own: a public register, your contract or order. Not through links in the message.",
      why: "Suppliers are invented, and names imitated.",
      evidence: "Register number, page, date",
    },
    number: {
      title: "The number to call",
      do: "Find its phone number yourself, not in this message.",
      why: "People have been robbed by calling the number in the email.",
      evidence: "The number and where it came from",
    },
    call: {
      title: "The call",
      do: "Call, and have them state the account. Do not read the digits out first.",
      why: "An answer that repeats your digits proves nothing.",
      evidence: "Person, time, last 4 digits they said",
    },
    namecheck: NAME_CHECK,
    test: {
      title: "A small amount first",
      do: "Pay a small amount first; go on only when they confirm it on the known channel.",
      why: "It proves whose account it is before the large sum.",
      evidence: "Amount, time, who confirmed",
    },
    second: SECOND,
  },
  "closing-funds-buyer": {
    hold: HOLD,
    contact: {
      title: "The number to call",
      do: "Use the people and numbers you noted at the start, or take them from signed papers or at the office.",
      why: "They were set before any fraud could begin.",
      evidence: "Names, numbers, when you noted them",
    },
    call: {
      title: "The call",
      do: "Call. Have them state the account’s name and number; ask for the code phrase if one was agreed.",
      why: "A voice can be cloned.",
      evidence: "Person, time, last 4 digits, phrase asked yes or no (never the phrase)",
    },
    "never-changes": {
      title: "Do they ever change it by email?",
      do: "Ask whether the office ever changes instructions by email. Treat a change as fraud until proven otherwise.",
      why: "It is the most common trick.",
      evidence: "Their answer",
    },
    bank: {
      title: "Your bank",
      do: "Ask your bank to compare the name with the account before it sends.",
      why: "The bank sees more than you do.",
      evidence: "Person at the bank, result",
    },
    arrival: {
      title: "Did it arrive?",
      do: "A few hours after the wire, call the known number: did it arrive?",
      why: "Noticing early decides whether money comes back.",
      evidence: "Time, person, arrived yes or no",
    },
  },
  "closing-funds-agent": {
    source: {
      title: "Where the instructions are from",
      do: "Note where the instructions came from: lender’s portal, signed at the table, email, another party.",
      why: "What came by email or through others must be verified.",
      evidence: "Source, date",
    },
    compare: {
      title: "Compare with your list",
      do: "Compare with your list of repeated wires or an earlier payoff demand.",
      why: "Altered payoff letters differ in bank and beneficiary.",
      evidence: "Match or not, field by field",
    },
    call: {
      title: "Reach the payee",
      do: "Call the payee or lender on a known, independent number; confirm routing, account, loan number, amount.",
      why: "People have been robbed by calling the number in the email.",
      evidence: "Person, number and its source, time",
    },
    docs: {
      title: "Signed instructions",
      do: "For a seller’s proceeds prefer signed instructions (notarised if remote), and call all the same.",
      why: "A form alone can be forged.",
      evidence: "Reference of the document",
    },
    second: SECOND,
    delivery: {
      title: "Did it arrive?",
      do: "Confirm with the payee, the same day, that the wire arrived.",
      why: "A diverted wire is found while it can be called back.",
      evidence: "Time, person",
    },
  },
  "payroll-change": {
    hold: HOLD,
    person: {
      title: "Reach the employee",
      do: "Speak to the employee face to face, or on the number in the personnel file.",
      why: "The mailbox may be hijacked or imitated.",
      evidence: "How, source of the number, time",
    },
    "self-service": {
      title: "Personnel portal",
      do: "Have the change made only in the personnel portal, with a second factor.",
      why: "Email is not the channel for it.",
      evidence: "Ticket or entry in the portal",
    },
    proof: {
      title: "The bank’s proof",
      do: "Ask for the bank’s proof (voided cheque, IBAN certificate) in the employee’s name.",
      why: "Thieves’ accounts are in other names.",
      evidence: "Document seen, name matches or not",
    },
    second: SECOND,
    notice: {
      title: "Tell the employee",
      do: "Tell the employee at the old address or phone that a change was made.",
      why: "Thieves switch alerts off.",
      evidence: "Notice sent, when",
    },
  },
  "executive-request": {
    hold: HOLD,
    direct: {
      title: "Reach the person",
      do: "Reach the person face to face, or on the number you already have; not by reply, not by a number or link in the message.",
      why: "The mailbox may be imitated and the voice cloned.",
      evidence: "How, source of the number, time",
    },
    challenge: {
      title: "Did they reach you first?",
      do: "Did a call or video reach you first? Hang up, call back, and ask the agreed word or what only they can answer.",
      why: "Voice and picture can be made by machine.",
      evidence: "Asked and passed, yes or no (never the word)",
    },
    rule: {
      title: "The ordinary rule",
      do: "Apply the ordinary rule for payments: no exception for secrecy or hurry.",
      why: "Secrecy is the sign.",
      evidence: "Rule applied",
    },
    second: SECOND,
    report: {
      title: "Security team",
      do: "Tell your security team, even if nobody paid.",
      why: "Others are being tried too.",
      evidence: "Ticket",
    },
  },
  invoice: {
    compare: {
      title: "Compare with your files",
      do: "Open your own vendor file or the last invoice that was paid, and compare the account with the one shown here.",
      why: "An account you paid before, and that nobody announced as changed, needs no call. One that differs does.",
      evidence: "Which file, its date, same or different",
    },
    keep: {
      title: "Keep it",
      do: "Keep the account as recorded, with the file and the date you told.",
      why: "What you noted makes the next comparison quick.",
      evidence: "Source and date",
    },
  },
  other: {
    hold: HOLD,
    number: NUMBER,
    call: {
      title: "The call",
      do: "Call, and have them say what they asked for and where the money is to go. Do not read the details out first.",
      why: "An answer that repeats your words proves nothing.",
      evidence: "Person, time, number dialled, what they said",
    },
    second: SECOND,
  },
} as const satisfies ChecklistSentences;
