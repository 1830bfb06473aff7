import { isWholeAccount, type Account } from "../directory/account";
import { accountKey } from "../directory/account-key";
import type { Directory, Payee, Phone } from "../directory/directory";
import { normalAddress } from "../directory/domain";
import { organisationKey } from "../directory/name-key";
import type { Inspection } from "../inspect/inspection";
import type { Message } from "../message/message";
import { paymentPaid } from "./record";
import type { CallBackNumber } from "./second-channel";
import { checklistIn, outcomeOf, type Answer, type Verification } from "./verification";

/** What a finished verification adds to the directory. */
export interface DirectoryEdit {
  readonly payee: string;
  readonly addresses: readonly string[];
  readonly account: Account;
  readonly phones: readonly Phone[];
}

/** What the source of an account is called, in the person's language. */
export interface SourceWords {
  readonly called: (person: string, number: string) => string;
  readonly met: (person: string) => string;
}

/**
 * Returns what a verification that released a payment adds to the directory; null for any other, and where the message
 * names no whole account. The sender's address is added only where nothing about the sender is out of place: a call
 * confirms an account, not an address.
 */
export function directoryEdit(
  verification: Verification,
  { from }: Message,
  { findings, payments }: Pick<Inspection, "findings" | "payments">,
  words: SourceWords,
): DirectoryEdit | null {
  const payment = paymentPaid(verification, payments);
  const origin = originOf(verification, words);
  if (!payment || !origin || !isWholeAccount(payment.kind, payment.value) || verification.subject.payee === "") {
    return null;
  }
  const isOutOfPlace = findings.some(({ code, severity }) => severity !== "info" && /^(?:sender|thread)\./.test(code));
  return {
    payee: verification.subject.payee,
    addresses: from && !isOutOfPlace ? [normalAddress(from.address)] : [],
    account: { kind: payment.kind, value: payment.value, ...origin },
    phones: numbersIn(verification).map(({ e164, provenance: { named, dated } }) => ({
      number: e164,
      source: named,
      since: dated,
    })),
  };
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
 * Returns a directory with an edit made: the payee of that name gets what they lack, or a new one stands at the end. An
 * account on record already is replaced by its newer entry, unless that would make a verified one a recorded one; a
 * number on record keeps its older provenance.
 */
export function withEdit(directory: Directory, edit: DirectoryEdit): Directory {
  const key = organisationKey(edit.payee);
  const at = directory.payees.findIndex(({ name }) => organisationKey(name) === key);
  const before = directory.payees[at] ?? newPayee(edit.payee);
  const payee = edited(before, edit);
  const payees = at < 0 ? [...directory.payees, payee] : directory.payees.with(at, payee);
  return { ...directory, payees };
}

function newPayee(name: string): Payee {
  return { name, domains: [], addresses: [], phones: [], accounts: [], codeWordAgreed: false };
}

function edited(payee: Payee, { addresses, account, phones }: DirectoryEdit): Payee {
  const newPhones = phones.filter(({ number }) => payee.phones.every((known) => known.number !== number));
  return {
    ...payee,
    addresses: [...new Set([...payee.addresses, ...addresses])],
    phones: [...payee.phones, ...newPhones],
    accounts: withAccount(payee.accounts, account),
  };
}

function withAccount(accounts: readonly Account[], account: Account): readonly Account[] {
  const key = accountKey(account.kind, account.value);
  const known = accounts.find(({ kind, value }) => accountKey(kind, value) === key);
  if (!known) return [...accounts, account];
  const kept = known.status === "verified" && account.status === "recorded" ? known : account;
  return accounts.map((one) => (one === known ? kept : one));
}
