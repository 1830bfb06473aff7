import { HEADER_LABELS, type QuoteField } from "../message/quoted-labels";

/** A line of a header block has its label within so many characters. */
const MAX_LABEL = 40;
/** How far below the sender a header block tells of its date, recipients or subject. */
const BLOCK_LINES = 5;

/**
 * Returns what somebody wrote in a draft above the message that it answers, without lines quoted by `>`. Outlook puts
 * a header block, in the language of its screens, above that message.
 */
export function ownWords(text: string): string {
  const lines = text.split("\n").filter((line) => !line.startsWith(">"));
  const start = lines.findIndex(
    (line, at) =>
      isLabelled(line, FROM) && lines.slice(at + 1, at + 1 + BLOCK_LINES).some((below) => isLabelled(below, BELOW)),
  );
  return (start < 0 ? lines : lines.slice(0, start)).join("\n");
}

function isLabelled(line: string, labels: ReadonlySet<string>): boolean {
  const colon = line.slice(0, MAX_LABEL).indexOf(":");
  return colon > 0 && labels.has(line.slice(0, colon).replace(/\*/g, "").trim().toLowerCase());
}

const FROM = labelsOf(["from"]);
const BELOW = labelsOf(["date", "to", "subject"]);

function labelsOf(fields: readonly QuoteField[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const language of Object.keys(HEADER_LABELS) as (keyof typeof HEADER_LABELS)[]) {
    for (const field of fields) for (const label of HEADER_LABELS[language][field]) labels.add(label);
  }
  return labels;
}
