import type { Message, PartName } from "../../message/message";
import { partText, textParts } from "../../message/parts";
import type { Check } from "../check";
import { FRAUD_INDICATORS, type FraudIndicator } from "./fraud-indicators";
import type { Evidence, Finding } from "../finding";

/** The fields in which a machine or a program leaves its name. */
const FIELDS = ["Received", "Message-ID", "X-Mailer"] as const;

/** A line of returned headers, which a bounce quotes in its text; continuation lines begin with a blank. */
const RETURNED_FIELD = /^[>\s]*(?:received|message-id|x-mailer)\s*:/i;

/** Attached messages may hold messages in turn; the reader stops at a depth of its own, this one only bounds our work. */
const MAX_DEPTH = 5;

/** An indicator with the pattern that finds it as a whole word. */
interface Mark {
  readonly indicator: FraudIndicator;
  readonly pattern: RegExp;
}

const MARKS: readonly Mark[] = FRAUD_INDICATORS.map((indicator) => ({
  indicator,
  pattern: new RegExp(`(?<![\\w-])${indicator.value.replace(/[^\w-]/g, "\\$&")}(?![\\w-])`, "i"),
}));

function evidenceAt(part: PartName, { 0: quote, index }: RegExpExecArray): Evidence {
  return { part, start: index, end: index + quote.length, quote };
}

function inHeaders(message: Message, { pattern }: Mark): Evidence | null {
  for (const field of FIELDS) {
    const part: PartName = `header:${field}`;
    const match = pattern.exec(partText(message, part) ?? "");
    if (match) return evidenceAt(part, match);
  }
  return null;
}

/** Whether a place in a text is within a returned header field: an article that merely names the mark is not. */
function isInReturnedField(text: string, at: number): boolean {
  let start = text.lastIndexOf("\n", at - 1) + 1;
  for (let lines = 0; lines < 5 && start > 0 && /^[>\s]*[ \t]/.test(text.slice(start, at)); lines++) {
    if (RETURNED_FIELD.test(text.slice(start, at))) return true;
    start = text.lastIndexOf("\n", start - 2) + 1;
  }
  return RETURNED_FIELD.test(text.slice(start, at));
}

function inReturnedText(message: Message, { pattern }: Mark): Evidence | null {
  for (const { part, text } of textParts(message)) {
    const match = pattern.exec(text);
    if (match && isInReturnedField(text, match.index)) return evidenceAt(part, match);
  }
  return null;
}

function inAttachedMessage(message: Message, mark: Mark, depth: number): Evidence | null {
  for (const { name, message: attached } of message.attachments) {
    if (!attached || depth === 0) continue;
    const found =
      inHeaders(attached, mark) ?? inReturnedText(attached, mark) ?? inAttachedMessage(attached, mark, depth - 1);
    // The offsets belong to the attached message; the part shown is the attachment as a whole.
    if (found) return { part: `attachment:${name}`, start: 0, end: 0, quote: found.quote };
  }
  return null;
}

function findOne(message: Message, mark: Mark): readonly Finding[] {
  const evidence =
    inHeaders(message, mark) ?? inReturnedText(message, mark) ?? inAttachedMessage(message, mark, MAX_DEPTH);
  if (!evidence) return [];
  const { value, name, publisher, title, published } = mark.indicator;
  return [
    {
      code: "sender.fraud-infrastructure",
      severity: "danger",
      params: { seen: value, name, source: `${publisher}, ${title}`, published },
      evidence: [evidence],
    },
  ];
}

/**
 * The message, or one returned or attached in it, passed through a machine or program that is published as fraud's.
 * Params: `seen` (the mark), `name` (whose), `source`, `published` (ISO date).
 */
export const fraudInfrastructure: Check = {
  id: "sender.fraud-infrastructure",
  needs: ["headers"],
  find: ({ message }) => MARKS.flatMap((mark) => findOne(message, mark)),
};
