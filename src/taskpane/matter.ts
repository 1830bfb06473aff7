import { createContext, useContext, type ComponentType } from "react";
import type { Payee } from "../directory/directory";
import { domainOf } from "../directory/domain";
import type { Lookup } from "../directory/lookup";
import type { KnownPayment } from "../inspect/inspection";
import type { Message } from "../message/message";
import type { Policy } from "../verify/policy";
import type { CallBackNumber } from "../verify/second-channel";
import type { HeldAgainst } from "../verify/told";
import {
  answerTo,
  comparedAccounts,
  personsCalled,
  secondCallFrom,
  stepsIn,
  type Verification,
} from "../verify/verification";

/** What asks a second person by mail, in the form of that step. */
export interface ByMailProps {
  readonly verification: Verification;
}

/** What the forms of a verification are about. */
export interface Matter {
  readonly verification: Verification;
  readonly message: Message;
  /** ISO 8601, the beginning of the thread. */
  readonly began: string;
  /** ISO 3166-1 alpha-2: where the person is, as far as the mail program tells; null else. */
  readonly country: string | null;
  /** Whom of the directory the message is about. */
  readonly payees: readonly Payee[];
  /** The payment that is verified, in full; null where the message names none. */
  readonly payment: KnownPayment | null;
  /** The person's own address and names. */
  readonly me: readonly string[];
  readonly policy: Policy;
  /** Null where nobody can be asked by mail. */
  readonly ByMail: ComponentType<ByMailProps> | null;
}

/** Returns what the fields of a form are held against now. */
export function heldAgainst({ verification, message, began, country, payees, me }: Matter, now: string): HeldAgainst {
  const paid = payees.flatMap(({ name, addresses }) => [name, ...addresses]);
  return {
    message,
    began,
    country,
    accounts: comparedAccounts(verification),
    hasNumber: numberToCall(verification) !== null,
    codeWordAgreed: payees.some(({ codeWordAgreed }) => codeWordAgreed),
    notSecond: [...me, ...paid, verification.subject.payee, ...personsCalled(verification)],
    knownDomains: payees.flatMap(({ domains, addresses }) => [...domains, ...addresses.map(domainOf)]),
    secondCallFrom: secondCallFrom(verification),
    now,
  };
}

/** Returns under which address and names the directory and a message know the person. */
export function namesOf(address: string, { to, cc }: Message, lookup: Lookup): readonly string[] {
  const own = [...to, ...cc].filter((one) => one.address.toLowerCase() === address.toLowerCase());
  const person = lookup.personOfAddress(address);
  return [address, ...own.map(({ name }) => name), ...(person ? [person.name, ...person.addresses] : [])];
}

/** Returns the number that the present list was told to call, or null. */
export function numberToCall(verification: Verification): CallBackNumber | null {
  const step = stepsIn(verification).find(({ form }) => form === "number");
  const given = step && answerTo(verification, step.id)?.given;
  return given?.form === "number" ? given.number : null;
}

/** Returns the number of the first call, or null where there was none. */
export function numberCalled(verification: Verification): CallBackNumber | null {
  const reached = stepsIn(verification).find(({ form }) => form === "reached");
  const given = reached && answerTo(verification, reached.id)?.given;
  return given?.form === "reached" ? given.number : numberToCall(verification);
}

export const MatterContext = createContext<Matter | null>(null);

/**
 * Returns what the form is about.
 * @throws Error outside of `MatterContext`
 */
export function useMatter(): Matter {
  const matter = useContext(MatterContext);
  if (!matter) throw new Error("Nothing provides the matter of a verification");
  return matter;
}
