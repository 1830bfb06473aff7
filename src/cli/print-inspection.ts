import { maskedAccount } from "../directory/account";
import type { Finding } from "../inspect/finding";
import type { Inspection, KnownPayment } from "../inspect/inspection";
import { shownLevel } from "../inspect/shown-level";
import { weightyUnread } from "../inspect/weighty-unread";
import { findingText, headlineText, instructionText, partLabel, unreadText } from "../locales/describe";
import { englishChecklists } from "../locales/checklists/en";
import { amountText, dayText } from "../locales/format";
import type { Sentences } from "../locales/sentences";
import type { Message } from "../message/message";
import { mailboxText } from "../message/parts";
import { checklistOf } from "../verify/scenarios";
import { markedLikeness } from "./marked-likeness";
import { shortened, terminalText } from "./terminal-text";
import { withoutAccounts } from "./without-accounts";

/** Characters of a quotation: enough for a sentence, little enough for a line. */
const QUOTE_LENGTH = 100;

/** A subject or a name longer than this says no more. */
const FIELD_LENGTH = 120;

/** Evidence shown of one finding, amounts, and parts of one account: the first ones tell the matter. */
const MAX_SHOWN = 3;

const LABEL_WIDTH = 10;

/** Returns the verdict on one message for a person, with an empty line after it. Nothing of the message is printed raw. */
export function printedInspection(file: string, message: Message, inspection: Inspection, say: Sentences): string {
  const shown = shownLevel(inspection, message);
  return [
    terminalText(file),
    `  ${shown.toUpperCase()}: ${instructionText(say, shown, inspection)}. ${reasonFor(message, inspection, say)}`,
    ...labelled("From", [message.from === null ? say.pane.sender.none : field(mailboxText(message.from))]),
    ...labelled("", distinct(inspection.findings.map(markedLikeness)).flat()),
    ...labelled("Subject", [field(message.subject)]),
    ...labelled("Why", whyLines(inspection, say)),
    ...labelled(
      "Account",
      inspection.payments.map((payment) => paymentLine(payment, say)),
    ),
    ...labelled("Amount", amounts(inspection, say)),
    ...labelled("By", deadlines(inspection, say)),
    ...labelled(
      "Not read",
      inspection.unread.map((unread) => terminalText(unreadText(say, unread))),
    ),
    ...labelled("Next", nextStep(inspection)),
    "",
  ].join("\n");
}

/** Returns the lines about a path that could not be read, with an empty line after them. */
export function printedError(file: string, error: string): string {
  return [terminalText(file), `  NOT READ: ${terminalText(error)}`, ""].join("\n");
}

function field(text: string): string {
  return shortened(terminalText(text), FIELD_LENGTH);
}

/** Returns lines behind a label, which stands before the first one; no lines, no label. */
function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => `  ${(at === 0 ? label : "").padEnd(LABEL_WIDTH)}${line}`.trimEnd());
}

/** Returns the items without repetition, compared by what they hold. */
function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Returns the one reason that weighs most. */
function reasonFor(message: Message, inspection: Inspection, say: Sentences): string {
  const [missing] = weightyUnread({ attachments: message.attachments, unread: inspection.unread });
  const unread = shownLevel(inspection, message) === "unread" && missing !== undefined;
  return terminalText(unread ? say.reasons.unread(unreadText(say, missing)) : headlineText(say, inspection));
}

function whyLines({ findings, payments }: Inspection, say: Sentences): string[] {
  return findings.flatMap((finding) => [
    terminalText(`${say.severities[finding.severity]}: ${findingText(say, finding)}`),
    ...quotations(finding, payments, say),
  ]);
}

/** Returns the words a finding rests on. The sender's own address stands above already. */
function quotations({ evidence }: Finding, payments: readonly KnownPayment[], say: Sentences): string[] {
  const lines = evidence
    .filter(({ part, quote }) => part !== "from" && quote.trim() !== "")
    .map(({ part, quote }) => {
      const words = shortened(terminalText(withoutAccounts(quote, payments)), QUOTE_LENGTH);
      return `  ${say.quoted(words)} (${terminalText(partLabel(say, part))})`;
    });
  return distinct(lines).slice(0, MAX_SHOWN);
}

function paymentLine({ kind, value, valid, parts, record }: KnownPayment, say: Sentences): string {
  const { accounts } = say.pane;
  const since = record?.since == null ? null : dayText(say.language, record.since);
  const standing =
    record === null
      ? accounts.notOnRecord
      : record.status === "verified"
        ? accounts.verified(since)
        : accounts.recorded(since);
  const digits = valid === false ? ", check digits wrong" : "";
  const places = parts.slice(0, MAX_SHOWN).map((part) => partLabel(say, part));
  const more = parts.length > MAX_SHOWN ? " and elsewhere" : "";
  return terminalText(
    `${say.paymentKinds[kind]} ${maskedAccount(kind, value)}, ${standing}${digits} (${places.join(", ")}${more})`,
  );
}

function amounts({ amounts: found }: Inspection, say: Sentences): string[] {
  if (found.length === 0) return [];
  const shown = found.slice(0, MAX_SHOWN).map((amount) => amountText(say.language, amount));
  const more = found.length > MAX_SHOWN ? ` and ${found.length - MAX_SHOWN} more` : "";
  return [`${terminalText(shown.join(", "))}${more}`];
}

function deadlines({ deadlines: found }: Inspection, say: Sentences): string[] {
  return found
    .slice(0, MAX_SHOWN)
    .map(({ date, evidence }) =>
      terminalText(`${dayText(say.language, date)} (${say.quoted(shortened(evidence.quote, QUOTE_LENGTH))})`),
    );
}

/**
 * Returns the one thing to do next, from the scenario's list: hold everything, or, where the level says that already,
 * the step after it. Nothing where there is nothing to do.
 */
function nextStep({ level, scenario, row }: Inspection): string[] {
  if (level === "clear" || (level === "routine" && row !== "unrecorded")) return [];
  const steps = Object.entries(englishChecklists[checklistOf(scenario, "buyer")]);
  const next = steps.find(([id]) => level === "stop" || id !== "hold");
  return next === undefined ? [] : [next[1].do];
}
