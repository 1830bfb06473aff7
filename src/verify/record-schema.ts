import * as v from "valibot";
import { FINDING_CODES } from "../inspect/finding";
import { SCENARIOS } from "../inspect/inspection";
import { CHALLENGES, COMPARISONS, NAME_CHECKS, type Given } from "./answer";
import { CODE_WORDS, VERDICTS } from "./call";
import { FIELD_NAMES } from "./fields";
import type { VerificationRecord } from "./record";
import { CHECKLISTS, ROLES, type ChecklistId } from "./scenarios";
import { NUMBER_SOURCES } from "./second-channel";
import { OUTCOMES, type Verification } from "./verification";
import type { PartName } from "../message/message";

/** The schemas of what is kept: stored text is as untrusted as a message, whoever could write to the store. */

/** As long as a note can be typed, with room for what a person pastes. */
const MAX_TEXT = 4000;
const MAX_LIST = 500;

/**
 * Returns a value with its texts and lists cut to what the schemas take: what a message supplies, such as a subject or
 * the name of a file, may be longer, and must not make the record of it unreadable.
 */
export function withinLimits<T>(value: T): T {
  return cut(value) as T;
}

function cut(value: unknown): unknown {
  if (typeof value === "string") return value.slice(0, MAX_TEXT);
  if (Array.isArray(value)) return value.slice(0, MAX_LIST).map(cut);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const moment = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const day = v.pipe(v.string(), v.maxLength(40));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_LIST));

const checklist = v.picklist(Object.keys(CHECKLISTS) as ChecklistId[]);
const kind = v.picklist(["done", "could-not", "contradicted", "withdrawn"] as const);
const scenario = v.picklist(SCENARIOS);

const number = v.strictObject({
  e164: v.pipe(v.string(), v.regex(/^\+[1-9]\d{3,14}$/)),
  provenance: v.strictObject({ source: v.picklist(NUMBER_SOURCES), named: text, dated: v.nullable(day) }),
  repeatedIn: listOf(v.custom<PartName>((part) => typeof part === "string" && part.length <= MAX_TEXT)),
});

const heard = v.strictObject({
  person: text,
  verdict: v.picklist(VERDICTS),
  newDigits: text,
  oldDigits: text,
  codeWord: v.picklist(CODE_WORDS),
  note: text,
});

const given = v.variant("form", [
  v.strictObject({ form: v.literal("confirmed") }),
  v.strictObject({ form: v.literal("noted"), note: text }),
  v.strictObject({
    form: v.literal("comparison"),
    result: v.picklist(COMPARISONS),
    file: text,
    dated: v.nullable(day),
  }),
  v.strictObject({ form: v.literal("number"), number }),
  v.strictObject({ form: v.literal("call"), heard }),
  v.strictObject({ form: v.literal("reached"), number: v.nullable(number), heard }),
  v.strictObject({ form: v.literal("challenge"), result: v.picklist(CHALLENGES), note: text }),
  v.strictObject({ form: v.literal("name-check"), result: v.picklist(NAME_CHECKS), note: text }),
  v.strictObject({
    form: v.literal("second-person"),
    agreement: v.strictObject({
      name: text,
      address: text,
      way: v.picklist(["by-mail", "at-the-desk"] as const),
      nonce: text,
      note: text,
    }),
  }),
  v.strictObject({ form: v.literal("second-call"), number, heard }),
  v.strictObject({
    form: v.literal("refused"),
    refusal: v.strictObject({ name: text, address: text, nonce: text, note: text, state: hash }),
  }),
  v.strictObject({ form: v.literal("could-not"), note: text }),
]) satisfies v.GenericSchema<Given>;

/** ISO 4217, and a number that any currency can have. */
const amount = v.nullable(
  v.strictObject({ currency: v.pipe(v.string(), v.maxLength(8)), value: v.pipe(v.number(), v.finite()) }),
);

const askedAccount = v.strictObject({ kind: text, masked: text });

export const verificationSchema = v.strictObject({
  version: v.literal(2),
  proposed: scenario,
  scenario,
  offered: listOf(scenario),
  // What an earlier program kept had no such rule, and asked for no reason.
  secondPerson: v.strictObject({
    for: listOf(scenario),
    approvers: listOf(text),
    inEveryList: v.optional(v.boolean(), false),
  }),
  reason: v.optional(text, ""),
  role: v.picklist(ROLES),
  subject: v.strictObject({ asked: listOf(askedAccount), known: listOf(askedAccount), payee: text, amount }),
  paid: v.pipe(v.number(), v.integer(), v.minValue(0)),
  startedAt: moment,
  answers: listOf(v.strictObject({ checklist, step: text, given, kind, at: moment })),
  drafts: listOf(v.strictObject({ checklist, step: text, fields: v.record(v.picklist(FIELD_NAMES), text) })),
  conclusion: v.nullable(
    // An earlier program entered it, or lost it.
    v.strictObject({ outcome: v.picklist(OUTCOMES), at: moment, isEntered: v.optional(v.boolean(), true) }),
  ),
}) satisfies v.GenericSchema<unknown, Verification>;

export const recordSchema = v.strictObject({
  version: v.literal(1),
  by: text,
  at: moment,
  startedAt: moment,
  outcome: v.picklist(OUTCOMES),
  byOnePerson: v.boolean(),
  proposed: scenario,
  scenario,
  reason: v.exactOptional(text),
  role: v.picklist(ROLES),
  checklist,
  payee: text,
  amount,
  account: v.nullable(v.strictObject({ kind: text, masked: text, fingerprint: hash })),
  known: v.exactOptional(listOf(askedAccount)),
  message: v.strictObject({
    messageId: v.nullable(text),
    from: text,
    subject: text,
    date: v.nullable(day),
    sha256: hash,
  }),
  findings: listOf(
    v.strictObject({
      code: v.picklist(FINDING_CODES),
      severity: v.picklist(["info", "caution", "danger"] as const),
      params: v.record(text, text),
      quotes: listOf(text),
    }),
  ),
  answers: listOf(v.strictObject({ step: text, given, kind, at: moment })),
  expires: v.nullable(moment),
  corrects: v.nullable(hash),
  remark: text,
}) satisfies v.GenericSchema<unknown, VerificationRecord>;
