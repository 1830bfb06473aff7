import { findingText } from "../../locales/describe";
import { amountText, dayText } from "../../locales/format";
import type { RecordSentences } from "../../locales/record/record-sentences";
import type { ChecklistSentences, Sentences } from "../../locales/sentences";
import type { VerificationSentences } from "../../locales/verification/verification-sentences";
import { visible } from "../../locales/visible";
import { stepsOf } from "../../verify/scenarios";
import type { VerificationRecord } from "../../verify/record";
import type { AskedAccount } from "../../verify/verification";
import { answerLines } from "./answer-lines";
import { answerStanding } from "./answer-standing";
import { stepSentences } from "./step-sentences";

/** All the words that a record is shown in. */
export interface RecordWords {
  readonly sentences: Sentences;
  readonly record: RecordSentences;
  readonly verification: VerificationSentences;
  readonly checklists: ChecklistSentences;
}

/** A record as it is read: on the screen, in a mail, on paper. Nothing in it is markup. */
export interface RecordView {
  readonly rows: readonly (readonly [label: string, text: string])[];
  readonly findings: readonly string[];
  readonly steps: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** Returns a record as it is read. */
export function recordView(record: VerificationRecord, words: RecordWords): RecordView {
  const { sentences, verification } = words;
  const accounts = {
    asked: record.account?.masked ?? null,
    known: (record.known ?? []).map(({ masked }) => masked),
  };
  const steps = new Map(stepsOf(record.checklist).map((step) => [step.id, step]));
  return {
    rows: rowsOf(record, words),
    findings: record.findings.map((finding) => findingText(sentences, { ...finding, evidence: [] })),
    steps: record.answers.map((answer) => ({
      title: `${stepTitle(words, record, answer.step)} (${answerStanding(verification, answer, steps.get(answer.step))})`,
      lines: answerLines(answer.given, accounts, verification, sentences.language),
    })),
  };
}

function rowsOf(record: VerificationRecord, { sentences, record: labels }: RecordWords): RecordView["rows"] {
  const { payee, amount, account, known = [], proposed, scenario, reason = "" } = record;
  const { message, by, outcome, byOnePerson } = record;
  const { subject, from, date } = message;
  const mail = labels.mail(visible(subject), visible(from), date === null ? null : dayText(sentences.language, date));
  const named = ({ kind, masked }: AskedAccount): string => `${kindName(sentences, kind)} ${visible(masked)}`;
  const rows: RecordView["rows"] = [
    [labels.payee, visible(payee)],
    [labels.amount, amount ? amountText(sentences.language, amount) : ""],
    [labels.account, account ? named(account) : ""],
    [labels.known, known.map(named).join(", ")],
    [labels.about, sentences.scenarios[scenario]],
    [labels.proposed, scenario === proposed ? "" : sentences.scenarios[proposed]],
    [labels.reason, visible(reason)],
    [labels.message, mail],
    [labels.by, visible(by)],
    [labels.outcome, `${sentences.outcomes[outcome].title}${byOnePerson ? `. ${labels.byOnePerson}` : ""}`],
  ];
  return rows.filter(([, text]) => text !== "");
}

function kindName({ paymentKinds }: Sentences, kind: string): string {
  return (paymentKinds as Readonly<Record<string, string>>)[kind] ?? kind;
}

function stepTitle({ checklists }: RecordWords, { checklist }: VerificationRecord, step: string): string {
  return stepSentences(checklists, checklist, step)?.title ?? step;
}

/** Returns a record as plain lines. */
export function recordLines(record: VerificationRecord, words: RecordWords): readonly string[] {
  const { rows, findings, steps } = recordView(record, words);
  const { record: labels } = words;
  return [
    ...rows.map(([label, text]) => words.sentences.labelled(label, text)),
    "",
    labels.found,
    ...(findings.length === 0 ? [labels.nothingFound] : findings.map((line) => `- ${line}`)),
    "",
    labels.done,
    ...(steps.length === 0 ? [labels.nothingDone] : steps.flatMap(stepLines)),
  ];
}

function stepLines({ title, lines }: RecordView["steps"][number], at: number): readonly string[] {
  return [`${at + 1}. ${title}`, ...lines.map((line) => `   ${line}`)];
}
