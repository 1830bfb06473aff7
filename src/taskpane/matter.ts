import { createContext, useContext, type ComponentType } from "react";
import type { Payee } from "../directory/directory";
import type { KnownPayment } from "../inspect/inspection";
import type { Message } from "../message/message";
import type { Policy } from "../verify/policy";
import { stepsOf } from "../verify/scenarios";
import type { CallBackNumber } from "../verify/second-channel";
import type { HeldAgainst } from "../verify/told";
import { answerTo, checklistIn, comparedAccounts, secondCallFrom, type Verification } from "../verify/verification";

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
  readonly policy: Policy;
  /** Null where nobody can be asked by mail. */
  readonly ByMail: ComponentType<ByMailProps> | null;
}

/** Returns what the fields of a form are held against now. */
export function heldAgainst({ verification, message, began, country, payees }: Matter, now: string): HeldAgainst {
  return {
    message,
    began,
    country,
    accounts: comparedAccounts(verification),
    hasNumber: numberToCall(verification) !== null,
    codeWordAgreed: payees.some(({ codeWordAgreed }) => codeWordAgreed),
    secondCallFrom: secondCallFrom(verification),
    now,
  };
}

/** Returns the number that the present list was told to call, or null. */
export function numberToCall(verification: Verification): CallBackNumber | null {
  const step = stepsOf(checklistIn(verification)).find(({ form }) => form === "number");
  const given = step && answerTo(verification, step.id)?.given;
  return given?.form === "number" ? given.number : null;
}

/** Returns the number of the first call, or null where there was none. */
export function numberCalled(verification: Verification): CallBackNumber | null {
  const reached = stepsOf(checklistIn(verification)).find(({ form }) => form === "reached");
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
