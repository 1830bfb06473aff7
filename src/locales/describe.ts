import { isAccount } from "../directory/account";
import type { DirectoryOddity, DirectoryProblem, Mistake } from "../directory/mistake";
import type { LookalikeKind } from "../inspect/address/lookalike";
import type { Finding, FindingCode, Params } from "../inspect/finding";
import type { Inspection, KnownPayment } from "../inspect/inspection";
import { maskedParams } from "../inspect/masked-params";
import type { ShownLevel } from "../inspect/shown-level";
import type { PartName, Unread } from "../message/message";
import { countryText, dayText, listText, shortDayText } from "./format";
import { visible } from "./visible";
import type { Sentences } from "./sentences";

/** Longer values from a message are cut in sentences; the evidence shows them in full. */
const MAX_PARAM_LENGTH = 120;

/** Returns the sentence of a finding. What the message supplied is cut to a readable length and made visible. */
export function findingText(sentences: Sentences, { code, params }: Finding): string {
  return sentences.findings[code](
    withCountries(sentences, code, withDays(sentences, shown(maskedParams(code, params)), dayText)),
  );
}

/** Returns a finding in the few words of one line; null where its sentence is short enough. */
export function briefFindingText(sentences: Sentences, { code, params }: Finding): string | null {
  const said = withDays(sentences, shown(maskedParams(code, params)), shortDayText);
  return sentences.briefly[code]?.(withCountries(sentences, code, said)) ?? null;
}

/** Returns what was done to a known name to make the one that was seen, or null when the finding does not say. */
export function likenessText(sentences: Sentences, { params }: Finding): string | null {
  const { reason, seenPiece = "", knownPiece = "" } = shown(params);
  return reason !== undefined && isLookalikeKind(sentences, reason)
    ? sentences.likeness[reason](seenPiece, knownPiece)
    : null;
}

/** Returns the one reason that weighs most, as it stands under the level. */
export function headlineText(sentences: Sentences, inspection: Inspection): string {
  const { level, findings } = inspection;
  if (level === "clear") return clearText(sentences, findings);
  if (level === "routine") return routineText(sentences, inspection);
  const weightiest = findings.find(({ severity }) => severity !== "info");
  if (!weightiest) return rowText(sentences, inspection.row);
  const headline = sentences.headlines[weightiest.code];
  return headline
    ? headline(shown(maskedParams(weightiest.code, weightiest.params)))
    : `${findingText(sentences, weightiest)}.`;
}

/** Nothing to pay is not the same as nothing odd. */
function clearText({ reasons }: Sentences, findings: readonly Finding[]): string {
  return findings.some(({ severity }) => severity !== "info") ? reasons.clearWithFindings : reasons.clear;
}

/** Returns what to do now: an account that is on no record fits nothing yet. */
export function instructionText(
  { levels, compareFirst }: Sentences,
  shown: ShownLevel,
  inspection: Inspection,
): string {
  return shown === "routine" && accountsIn(inspection).some(({ known }) => !known) ? compareFirst : levels[shown];
}

function routineText({ reasons }: Sentences, inspection: Inspection): string {
  const accounts = accountsIn(inspection);
  if (accounts.length === 0) return reasons.paymentWithoutAccount;
  if (accounts.some(({ known }) => !known)) return reasons.accountNotOnRecord;
  const payee = accounts.find(({ record }) => record !== null)?.record?.payee;
  return payee === undefined ? reasons.paymentWithoutAccount : reasons.accountOnRecord(payee);
}

function accountsIn({ payments }: Inspection): readonly KnownPayment[] {
  return payments.filter(({ kind }) => isAccount(kind));
}

function rowText({ rows }: Sentences, row: string): string {
  return Object.hasOwn(rows, row) ? rows[row as keyof typeof rows] : rows.act;
}

/** Returns how a person calls a part of the message. */
export function partLabel({ parts }: Sentences, part: PartName): string {
  if (part === "from") return parts.from;
  if (part === "reply-to") return parts.replyTo;
  if (part === "subject") return parts.subject;
  if (part === "body") return parts.body;
  const colon = part.indexOf(":");
  const name = visible(part.slice(colon + 1));
  switch (part.slice(0, colon)) {
    case "header":
      return name === "*" ? parts.headers : parts.header(name);
    case "quoted":
      return parts.quoted(Number(name));
    case "code":
      return parts.code(name);
    default:
      return parts.attachment(name);
  }
}

/** Returns what was not read and why: "invoice.pdf: encrypted". */
export function unreadText(sentences: Sentences, { part, reason, client }: Unread): string {
  const because = sentences.unread[reason];
  return sentences.labelled(partLabel(sentences, part), client === undefined ? because : `${because} (${client})`);
}

/** Returns where a directory file has a mistake and which: "payees[3].name: This is empty." */
export function mistakeText(
  { directoryProblems, labelled }: Sentences,
  { path, problem, value, params }: Mistake<DirectoryProblem | DirectoryOddity>,
): string {
  const said = directoryProblems[problem](visible(value), shown(params));
  return path === "" ? said : labelled(visible(path), said);
}

/** Returns the name of a check; of its family when the check has no name of its own. */
export function checkName({ checks, families }: Sentences, id: string): string {
  if (Object.hasOwn(checks, id)) return checks[id as keyof typeof checks];
  const family = id.split(".", 1)[0] ?? "";
  return Object.hasOwn(families, family) ? families[family as keyof typeof families] : id;
}

function isLookalikeKind({ likeness }: Sentences, reason: string): reason is LookalikeKind {
  return Object.hasOwn(likeness, reason);
}

/** The params that hold a day, as ISO 8601 has it. */
const DAYS = ["since", "date"] as const;

function withDays({ language }: Sentences, params: Params, written: (language: string, iso: string) => string): Params {
  const days = DAYS.flatMap((key) => (params[key] === undefined ? [] : [[key, written(language, params[key])]]));
  return { ...params, ...Object.fromEntries(days) } as Params;
}

/** Countries stand by their names in the sentence about them. */
function withCountries({ language }: Sentences, code: FindingCode, params: Params): Params {
  if (code !== "payment.country-unexpected") return params;
  const names = (codes: string): string =>
    listText(
      language,
      codes.split(",").map((one) => countryText(language, one)),
    );
  const { country, expected } = params;
  return {
    ...params,
    ...(country === undefined ? {} : { country: names(country) }),
    ...(expected === undefined ? {} : { expected: names(expected) }),
  };
}

function shown(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params)
      .filter(([, value]) => value !== "")
      .map(([key, value]) => [key, cut(visible(value))]),
  );
}

function cut(text: string): string {
  return text.length > MAX_PARAM_LENGTH ? `${text.slice(0, MAX_PARAM_LENGTH)}…` : text;
}
