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

/** Digits in one run, or in groups joined by single spaces or hyphens. */
const NUMBER = /\d+(?:[ -]\d+){0,5}/g;

/** Longer runs are no account number of any country. */
const MAX_DIGITS = 20;

/** Only numbers printed in small groups are joined over spaces: `1234 5678`, not `123456789 21 November`. */
const SMALL_GROUP = 4;

/** Nothing but a separator stands between two fields of one account. */
const DIRECTLY = /^[ \t]{0,3}[/|,;:-]?[ \t]{0,3}\n?[ \t]{0,3}$/;

/**
 * Returns the account number that belongs to the bank's code at `code`: the first labelled one behind it, one that
 * follows directly, or the last labelled one before it; null when there is none within reach.
 */
export function partnerAccount(searched: SearchedText, code: Range, form: AccountForm): PartnerAccount | null {
  const { text } = searched;
  const behind = numbersIn(searched, code.end, Math.min(text.length, code.end + REACH));
  const direct = behind[0];
  const [min, max] = form.unlabelled;
  if (direct && hasDigits(direct, min, max) && DIRECTLY.test(text.slice(code.end, direct.span.start))) return direct;
  const isLabelled = (number: PartnerAccount): boolean =>
    hasDigits(number, form.min, form.max) && searched.labels.of(number.span.start)?.kind === "account";
  return (
    behind.find(isLabelled) ??
    numbersIn(searched, Math.max(0, code.start - REACH), code.start).findLast(isLabelled) ??
    null
  );
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
    if (!whole || digits.length > MAX_DIGITS || !standsAlone(text, start, end) || !isFree(start, end)) return [];
    return [{ digits, span: { start, end } }];
  });
}

/** Returns the part of a row of groups that is one number. */
function joinedGroups(written: string): string {
  const firstSpace = written.indexOf(" ");
  if (firstSpace < 0 || firstSpace <= SMALL_GROUP) return written;
  return written.slice(0, firstSpace);
}

/** Whether a number is no part of a word, an amount, a telephone number or a date. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return !/(?:[\w+]|[€$£] ?|\d[.,/-])$/.test(before) && !/^(?:[\w%]|[.,:]\d| ?[€%])/.test(after);
}
