import type { Range } from "../address/lookalike";
import type { SearchedText } from "./finder";

/** An account number, found beside the code of its bank. */
export interface PartnerAccount {
  readonly digits: string;
  readonly span: Range;
}

/** What an account number of a country looks like. */
export interface AccountForm {
  readonly min: number;
  readonly max: number;
  /** How many digits it has when it stands directly behind the bank's code, without a label of its own. */
  readonly unlabelled: readonly [min: number, max: number];
}

/** An account stands within a few lines of the code of its bank. */
const REACH = 150;

/** Two fields side by side, with their separator. */
const ADJACENT_REACH = 40;

/** Digits in one run, or in groups joined by single spaces or hyphens. */
const NUMBER = /\d+(?:[ -]\d+){0,5}/g;

/** Longer runs are no account number of any country. */
const MAX_DIGITS = 20;

/** Only numbers printed in small groups are joined over spaces: `1234 5678`, not `123456789 21 November`. */
const SMALL_GROUP = 4;

/** Nothing but a separator stands between two fields of one account. */
const DIRECTLY =
  /^(?:[ \t]{0,3}[/|,;:-]?[ \t]{0,3}\n?[ >\t]{0,3}| (?:then|and|et|puis|und|dann|e|poi|y|luego|en|dan) )$/i;

/**
 * Returns the account number that belongs to the bank's code at `code`: the first labelled one behind it, one that
 * follows directly, or the last labelled one before it; null when there is none within reach.
 */
export function partnerAccount(searched: SearchedText, code: Range, form: AccountForm): PartnerAccount | null {
  const { text } = searched;
  const behind = numbersIn(searched, code.end, Math.min(text.length, code.end + REACH));
  const direct = directlyBehind(text, code, form, behind);
  if (direct) return direct;
  const isLabelled = (number: PartnerAccount): boolean =>
    hasDigits(number, form.min, form.max) && searched.labels.of(number.span.start)?.kind === "account";
  return (
    behind.find(isLabelled) ??
    numbersIn(searched, Math.max(0, code.start - REACH), code.start).findLast(isLabelled) ??
    null
  );
}

/** Returns the account number that follows the bank's code with nothing but a separator between; null when none does. */
export function adjacentAccount(searched: SearchedText, code: Range, form: AccountForm): PartnerAccount | null {
  const behind = numbersIn(searched, code.end, Math.min(searched.text.length, code.end + ADJACENT_REACH));
  return directlyBehind(searched.text, code, form, behind);
}

function directlyBehind(
  text: string,
  code: Range,
  { unlabelled: [min, max] }: AccountForm,
  [first]: readonly PartnerAccount[],
): PartnerAccount | null {
  if (!first || !hasDigits(first, min, max)) return null;
  return DIRECTLY.test(text.slice(code.end, first.span.start)) ? first : null;
}

function hasDigits({ digits }: PartnerAccount, min: number, max: number): boolean {
  return digits.length >= min && digits.length <= max;
}

/** Returns the unclaimed numbers that lie wholly in a stretch of the text. */
function numbersIn({ text, isFree }: SearchedText, from: number, to: number): readonly PartnerAccount[] {
  return Array.from(text.slice(from, to).matchAll(NUMBER)).flatMap((match): PartnerAccount[] => {
    const start = from + match.index;
    const written = joinedGroups(match[0]);
    const end = start + written.length;
    const digits = written.replace(/\D/g, "");
    const whole = start > from || !/[A-Z0-9]/i.test(text.charAt(start - 1));
    if (!whole || digits.length > MAX_DIGITS || !standsAlone(text, from, start, end) || !isFree(start, end)) return [];
    return [{ digits, span: { start, end } }];
  });
}

/** Returns the part of a row of groups that is one number. */
function joinedGroups(written: string): string {
  const firstSpace = written.indexOf(" ");
  if (firstSpace < 0 || firstSpace <= SMALL_GROUP) return written;
  return written.slice(0, firstSpace);
}

/** `account ending 4471` names the end of an account, not an account. */
const LAST_DIGITS =
  /(?:ending|ends|last (?:four|4)(?: digits)?|terminant|finissant|endend|endet|terminante|que termina|eindigend)(?: (?:in|with|par|mit|auf|con|en|em|com|op))?:? $/i;
const LAST_DIGITS_REACH = 32;

/** Whether a number is no part of a word, an amount, a telephone number or a date. */
function standsAlone(text: string, from: number, start: number, end: number): boolean {
  const before = text.slice(Math.max(from, start - 2), start);
  const after = text.slice(end, end + 2);
  if (LAST_DIGITS.test(text.slice(Math.max(0, start - LAST_DIGITS_REACH), start))) return false;
  return !/(?:[\w+]|[€$£] ?|\d[.,/-])$/.test(before) && !/^(?:[\w%]|[.,:]\d| ?[€%])/.test(after);
}
