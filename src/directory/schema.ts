import * as v from "valibot";
import { normalAccount } from "./account";
import type { Directory } from "./directory";
import { isProblem, problemIn, quotable, type Mistake, type Oddity } from "./mistake";
import { odditiesOf } from "./oddities";
import {
  accountKind,
  accountMistake,
  accountStatus,
  address,
  answerableCode,
  companyPair,
  count,
  date,
  day,
  findingParams,
  indicatorField,
  indicatorValue,
  note,
  ownDomain,
  payeeDomain,
  phoneNumber,
  text,
  typed,
} from "./schema-fields";

/** Some hundred thousand payees; more would only slow the program that reads it down. */
export const MAX_DIRECTORY_CHARACTERS = 50_000_000;

/** As many as the largest payee files have; what a small file could claim to hold is bounded by its size. */
export const MAX_ENTRIES = 200_000;

/** Each is looked for in every message; more are a feed, which belongs in the mail gateway. */
const MAX_INDICATORS = 500;

/** A person corrects a file in rounds: nobody reads more at once. */
const MAX_MISTAKES = 100;

/** Returns the schema of an object; a list is none, though JavaScript thinks otherwise. */
function objectOf<T extends v.ObjectEntries>(entries: T) {
  const isNoList = v.check((input: unknown) => !Array.isArray(input), "wrong-type|expected=object");
  return v.pipe(v.unknown(), isNoList, v.object(entries, typed("object")));
}

function listOf<T extends v.GenericSchema>(item: T, limit = MAX_ENTRIES) {
  return v.optional(v.pipe(v.array(item, typed("list")), v.maxLength(limit, `too-many|limit=${limit}`)), []);
}

const account = v.pipe(
  objectOf({ kind: accountKind, value: text, status: accountStatus, source: note, since: date }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    const message = accountMistake(input.kind, input.value);
    if (message !== null) {
      addIssue({ message, path: [{ type: "object", origin: "value", input, key: "value", value: input.value }] });
    }
  }),
  v.transform((entry) => ({ ...entry, value: normalAccount(entry.kind, entry.value) })),
);

/** Returns a schema that takes a bare text for an object of which only one field is filled in. */
function orBareText<T extends v.GenericSchema>(key: string, schema: T) {
  return v.pipe(
    v.unknown(),
    v.transform((input) => (typeof input === "string" ? { [key]: input } : input)),
    schema,
  );
}

const phone = orBareText(
  "number",
  objectOf({ number: phoneNumber, source: note, since: date, note: v.exactOptional(text) }),
);

const sender = orBareText("address", objectOf({ address, firstSeen: date, lastSeen: date, count }));

const person = objectOf({ name: text, addresses: listOf(address) });

const payee = objectOf({
  name: text,
  domains: listOf(payeeDomain),
  addresses: listOf(address),
  phones: listOf(phone),
  accounts: listOf(account),
  codeWordAgreed: v.optional(v.boolean(typed("true-or-false")), false),
});

const fraudIndicator = objectOf({ value: indicatorValue, where: indicatorField, source: note, since: date });

const genuineAnswer = objectOf({
  code: answerableCode,
  party: address,
  params: findingParams,
  reason: text,
  since: day,
});

/** A bare pair is one of which nobody told the reason. */
const barePair = v.pipe(
  companyPair,
  v.transform((domains) => ({ domains, reason: null, since: null })),
);
const sameCompanyAnswer = objectOf({ domains: companyPair, reason: note, since: date });
const sameCompany = v.lazy((input) =>
  typeof input === "object" && !Array.isArray(input) ? sameCompanyAnswer : barePair,
);

const directory = objectOf({
  ownDomains: listOf(ownDomain),
  people: listOf(person),
  payees: listOf(payee),
  senders: listOf(sender),
  sameCompany: listOf(sameCompany),
  genuine: listOf(genuineAnswer),
  fraudIndicators: listOf(fraudIndicator, MAX_INDICATORS),
});

/** What reading a directory file yields: the directory with what is odd in it, or the mistakes that must be corrected first. */
export type ParsedDirectory =
  { readonly directory: Directory; readonly warnings: readonly Oddity[] } | { readonly errors: readonly Mistake[] };

/**
 * Reads a directory file (JSON, with or without a byte order mark).
 * Phones and senders may be bare texts, accounts may have any spacing; every list may be left out.
 * @returns the directory in normalised form, or every mistake of the file (at most 100), each with its place.
 */
export function parseDirectory(json: string): ParsedDirectory {
  if (json.length > MAX_DIRECTORY_CHARACTERS) {
    return {
      errors: [{ path: "", problem: "too-large", value: "", params: { limit: `${MAX_DIRECTORY_CHARACTERS}` } }],
    };
  }
  let input: unknown;
  try {
    input = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    return { errors: [{ path: "", problem: "not-json", value: "", params: { reason } }] };
  }
  const result = v.safeParse(directory, input);
  if (result.success) return { directory: result.output, warnings: odditiesOf(input, result.output) };
  return { errors: firstOfEachPlace(result.issues.map(mistakeOf)).slice(0, MAX_MISTAKES) };
}

/** What is no domain is no own domain either: the first complaint about a value is the one to act on. */
function firstOfEachPlace(mistakes: readonly Mistake[]): readonly Mistake[] {
  const places = new Set<string>();
  return mistakes.filter(({ path }) => !places.has(path) && places.add(path));
}

function mistakeOf(issue: v.BaseIssue<unknown>): Mistake {
  const { code, params } = problemIn(issue.message);
  return {
    path: pathOf(issue.path),
    problem: isProblem(code) ? code : "wrong-type",
    value: quotable(issue.path?.at(-1)?.value ?? issue.input),
    params,
  };
}

function pathOf(path: v.BaseIssue<unknown>["path"]): string {
  return (path ?? []).reduce((written, { key }) => {
    if (typeof key === "number") return `${written}[${key}]`;
    return written === "" ? String(key) : `${written}.${String(key)}`;
  }, "");
}
