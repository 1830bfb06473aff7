import * as v from "valibot";
import { normalAccount, type Account } from "./account";
import { hostIn, isShared } from "./domain";
import { ibanVerdict } from "./iban";
import { phoneInCell } from "./import/phone-cell";
import { isProblem, problemIn, quotable, type DirectoryOddity, type DirectoryProblem, type Mistake } from "./mistake";
import type { PaymentKind } from "./payment-kind";
import { accountMistake, address, day, ownDomain, payeeDomain, text } from "./schema-fields";

/** What a person typed for an entry of the directory: the value in its normal form, or what is wrong with it. */
export type Typed<T> = { readonly value: T } | { readonly mistake: TypedMistake };

/** What is only odd in a file is refused by hand: whoever types it is there to look again. */
export type TypedMistake = Pick<
  Mistake<DirectoryProblem | DirectoryOddity | "future-day">,
  "problem" | "value" | "params"
>;

/** Returns a name, or a note that is needed. */
export function typedText(typed: string): Typed<string> {
  return typedAs(text, typed);
}

/** Returns a payee's domain; a whole web address or mail address is taken for the domain in it. */
export function typedDomain(typed: string): Typed<string> {
  const read = typedAs(payeeDomain, hostIn(typed));
  if ("value" in read && isShared(read.value)) return wrong("free-mail-domain", read.value);
  return read;
}

/** Returns a domain of one's own; never one that strangers share. */
export function typedOwnDomain(typed: string): Typed<string> {
  return typedAs(ownDomain, hostIn(typed));
}

export function typedAddress(typed: string): Typed<string> {
  return typedAs(address, typed);
}

/**
 * Returns a day that has been, as `yyyy-mm-dd`.
 * @param today likewise
 */
export function typedDay(typed: string, today: string): Typed<string> {
  const read = typedAs(day, typed);
  return "value" in read && read.value > today ? wrong("future-day", typed) : read;
}

/**
 * Returns a phone number as E.164 (ITU-T).
 * @param country ISO 3166-1 alpha-2, for a number without its country code; null where it is not known
 */
export function typedPhone(typed: string, country: string | null): Typed<string> {
  if (typed.trim() === "") return wrong("empty", "");
  const number = phoneInCell(typed, country);
  return isProblem(number) ? wrong(number, typed) : { value: number };
}

/** Returns an account in its normal form; one whose check digits are wrong was mistyped. */
export function typedAccount(kind: PaymentKind, typed: string): Typed<Pick<Account, "kind" | "value">> {
  if (typed.trim() === "") return wrong("empty", "");
  const mistake = accountMistake(kind, typed);
  if (mistake !== null) {
    const { code, params } = problemIn(mistake);
    return wrong(isProblem(code) ? code : "not-an-account", typed, params);
  }
  const value = normalAccount(kind, typed);
  const isIban = kind === "iban" || kind === "qr-iban";
  return isIban && ibanVerdict(value) === "wrong" ? wrong("wrong-checksum", typed) : { value: { kind, value } };
}

function typedAs(schema: v.GenericSchema<unknown, string>, typed: string): Typed<string> {
  const read = v.safeParse(schema, typed);
  if (read.success) return { value: read.output };
  const { code, params } = problemIn(read.issues[0].message);
  return wrong(isProblem(code) ? code : "wrong-type", typed, params);
}

function wrong(problem: TypedMistake["problem"], typed: string, params: TypedMistake["params"] = {}): Typed<never> {
  return { mistake: { problem, value: quotable(typed.trim()), params } };
}
