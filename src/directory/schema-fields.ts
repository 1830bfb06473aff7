import * as v from "valibot";
import { hasFormOf, normalAccount } from "./account";
import { PAYMENT_KINDS, type PaymentKind } from "./payment-kind";
import { isFreeMail, isShared, normalAddress, normalDomain, registrableDomain } from "./domain";
import { INDICATOR_FIELDS } from "./directory";
import { IBAN_LENGTHS } from "./iban";

/**
 * The fields of a directory file. Every message is a problem's code, with what its sentence needs after a `|`;
 * `schema.ts` takes it apart.
 */

/** Longer than any name, address or note; what is longer is not one. */
const MAX_TEXT = 1000;

/** Returns the message of a value of the wrong type, or of a key that is not there. */
export function typed(expected: string): (issue: v.BaseIssue<unknown>) => string {
  return ({ input }) => (input === undefined ? "missing" : `wrong-type|expected=${expected}`);
}

const rawText = v.pipe(v.string(typed("text")), v.maxLength(MAX_TEXT, `too-long|limit=${MAX_TEXT}`));

export const text = v.pipe(rawText, v.trim(), v.nonEmpty("empty"));

/** A note that may be left out, null or empty. */
export const note = v.pipe(
  v.nullish(rawText, null),
  v.transform((value) => value?.trim() ?? null),
  v.transform((value) => (value === "" ? null : value)),
);

export const date = v.pipe(
  note,
  v.check((value) => value === null || isIsoDate(value), "not-a-date"),
);

/** A date that has to be there. */
export const day = v.pipe(text, v.check(isIsoDate, "not-a-date"));

const DOMAIN = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u;

export const payeeDomain = v.pipe(text, v.transform(normalDomain), v.regex(DOMAIN, "not-a-domain"));

export const ownDomain = v.pipe(
  payeeDomain,
  v.check((domain) => !isFreeMail(domain), "free-mail-own-domain"),
  v.check((domain) => registrableDomain(domain) !== null, "shared-domain"),
);

const companyDomain = v.pipe(
  payeeDomain,
  v.check((domain) => !isShared(domain), "shared-domain"),
);

/** Two domains of one company. */
export const companyPair = v.strictTuple([companyDomain, companyDomain], "not-a-pair");

/** Shorter marks stand in too many honest lines. */
const MIN_INDICATOR = 5;

export const indicatorValue = v.pipe(
  text,
  v.minLength(MIN_INDICATOR, "not-an-indicator"),
  v.regex(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u, "not-an-indicator"),
);

export const indicatorField = v.nullish(
  v.picklist(INDICATOR_FIELDS, `unknown-field|expected=${INDICATOR_FIELDS.join(", ")}`),
  null,
);

export const address = v.pipe(
  text,
  v.transform(normalAddress),
  v.check((value) => {
    const at = value.lastIndexOf("@");
    return at > 0 && DOMAIN.test(value.slice(at + 1)) && !/[\s<>]/.test(value);
  }, "not-an-address"),
);

/** Accounts, and what a message asks for, are never silenced by an answer. */
export const answerableCode = v.pipe(text, v.regex(/^(?:sender|thread|link)\.[a-z-]+$/, "not-answerable"));

/** A finding's sentence has a few gaps. */
const MAX_PARAMS = 12;

export const findingParams = v.pipe(
  v.optional(v.record(rawText, rawText, typed("object")), {}),
  v.check((params) => Object.keys(params).length <= MAX_PARAMS, `too-many|limit=${MAX_PARAMS}`),
);

/** E.164: a plus sign and at most fifteen digits. */
const E164 = /^\+[1-9]\d{6,14}$/;

export const phoneNumber = v.pipe(
  text,
  v.transform((value) => value.replace(/[\s()./-]/g, "").replace(/^00/, "+")),
  v.check((value) => !/^\d{5,15}$/.test(value), "not-international"),
  v.check((value) => E164.test(value) || /^\d{5,15}$/.test(value), "not-a-phone"),
);

export const accountKind = v.picklist(PAYMENT_KINDS, ({ input }) => (input === undefined ? "missing" : "unknown-kind"));

export const accountStatus = v.optional(v.picklist(["verified", "recorded"] as const, "unknown-status"), "recorded");

export const count = v.optional(
  v.pipe(
    v.number(typed("whole-number")),
    v.integer("wrong-type|expected=whole-number"),
    v.minValue(0, "wrong-type|expected=whole-number"),
  ),
  0,
);

/** Returns why a value is no account of its kind, as a message; null when it is one. */
export function accountMistake(kind: PaymentKind, value: string): string | null {
  const normal = normalAccount(kind, value);
  if (kind === "iban" || kind === "qr-iban") {
    const length = IBAN_LENGTHS.get(normal.slice(0, 2));
    if (length !== normal.length || !hasFormOf("iban", normal)) {
      return `not-a-whole-iban|length=${normal.length}|expected=${length ?? ""}`;
    }
  }
  return hasFormOf(kind, normal) ? null : `not-an-account|kind=${kind}`;
}

/** Whether a text is a date or a time of ISO 8601 that the calendar knows. */
function isIsoDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value) && !Number.isNaN(Date.parse(value));
}
