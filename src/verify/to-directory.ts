import { isWholeAccount, type Account } from "../directory/account";
import type { Payee } from "../directory/directory";
import { isSamePayee, withAccount, withPayee, type DirectoryEdit } from "../directory/edits";
import { mergedPayee } from "../directory/merge";
import { typedAddress } from "../directory/typed";
import type { Inspection } from "../inspect/inspection";
import type { Mailbox, Message } from "../message/message";
import { paymentPaid } from "./record";
import type { CallBackNumber } from "./second-channel";
import { checklistIn, outcomeOf, type Answer, type Verification } from "./verification";

/** What the source of an account is called, in the person's language. */
export interface SourceWords {
  readonly called: (person: string, number: string) => string;
  readonly met: (person: string) => string;
}

/**
 * Returns what a verification that released a payment adds to the directory; null for any other, where the message names
 * no whole account, and where it shows signs of fraud: what such a message gives is nobody's entry, whatever a call said.
 * The sender's address is added only where nothing about the sender is out of place: a call confirms an account, not an
 * address.
 */
export function payeeVerified(
  verification: Verification,
  { from }: Message,
  { level, findings, payments }: Pick<Inspection, "level" | "findings" | "payments">,
  words: SourceWords,
): Payee | null {
  const payment = paymentPaid(verification, payments);
  const origin = originOf(verification, words);
  if (
    level === "stop" ||
    !payment ||
    !origin ||
    !isWholeAccount(payment.kind, payment.value) ||
    verification.subject.payee === ""
  ) {
    return null;
  }
  const isOutOfPlace = findings.some(({ code, severity }) => severity !== "info" && /^(?:sender|thread)\./.test(code));
  return {
    name: verification.subject.payee,
    domains: [],
    addresses: from && !isOutOfPlace ? addressIn(from) : [],
    accounts: [{ kind: payment.kind, value: payment.value, ...origin }],
    phones: numbersIn(verification).map(({ e164, provenance: { named, dated } }) => ({
      number: e164,
      source: named,
      since: dated,
    })),
    codeWordAgreed: false,
  };
}

/** What stands as the sender can be anything: only what the directory takes for an address is kept. */
function addressIn({ address }: Mailbox): readonly string[] {
  const read = typedAddress(address);
  return "value" in read ? [read.value] : [];
}

/** Returns how and when the account came to be known. */
function originOf(verification: Verification, words: SourceWords): Pick<Account, "status" | "source" | "since"> | null {
  const answers = answersIn(verification);
  const since = verification.conclusion?.at.slice(0, 10) ?? null;
  switch (outcomeOf(verification)) {
    case "recorded": {
      const compared = answers.map(({ given }) => given).find((given) => given.form === "comparison");
      return compared ? { status: "recorded", source: compared.file, since: compared.dated ?? since } : null;
    }
    case "verified":
      return { status: "verified", source: spokenSource(verification, words), since };
    default:
      return null;
  }
}

function spokenSource(verification: Verification, { called, met }: SourceWords): string | null {
  const heard = answersIn(verification)
    .map(({ given }) => given)
    .find((given) => given.form === "call" || given.form === "reached");
  if (!heard) return null;
  const number = heard.form === "reached" ? heard.number : numbersIn(verification)[0];
  return number ? called(heard.heard.person, number.e164) : met(heard.heard.person);
}

/** Returns the numbers that were called, each once. */
function numbersIn(verification: Verification): readonly CallBackNumber[] {
  const numbers = answersIn(verification).flatMap(({ given }) =>
    "number" in given && given.number ? [given.number] : [],
  );
  return numbers.filter(({ e164 }, at) => numbers.findIndex((one) => one.e164 === e164) === at);
}

function answersIn(verification: Verification): readonly Answer[] {
  const checklist = checklistIn(verification);
  return verification.answers.filter((answer) => answer.checklist === checklist && answer.kind === "done");
}

/**
 * Returns the edit that puts a verified payee into a directory: the payee of that name gets what they lack, or a new one
 * stands at the end. The account counts as of now; a number on record keeps its older provenance.
 */
export function keeping(payee: Payee): DirectoryEdit {
  return (directory) => {
    const known = directory.payees.find(({ name }) => isSamePayee(name, payee.name));
    const merged = known ? mergedPayee(known, payee) : payee;
    return withPayee(directory, payee.accounts.reduce(withAccount, merged));
  };
}
