import { INDICATOR_FIELDS, type FraudIndicator } from "../../directory/directory";
import type { Message, PartName } from "../../message/message";
import { partText, textParts } from "../../message/parts";
import type { Evidence } from "../finding";

type Field = (typeof INDICATOR_FIELDS)[number];

/** A field of the message, or of one that was returned or attached in it. */
export interface SearchedField {
  readonly field: Field;
  readonly part: PartName;
  readonly text: string;
  /** Where the text begins in the part; null where its offsets are another message's. */
  readonly offset: number | null;
}

/** The start of a returned field, which a bounce quotes in its text. */
const RETURNED = /^[>\s]*(received|message-id|x-mailer)\s*:/i;
/** The next line of the same field begins with a blank (RFC 5322, section 2.2.3); behind a quotation mark every line does. */
const CONTINUED = /^[> ]*[ \t]/;
const NEXT_FIELD = /^[> ]*[a-z][a-z-]*:/i;
/** Servers fold a field into a handful of lines; more are not of one. */
const MAX_CONTINUED = 20;
/** A route of a hundred hops has fifty thousand characters. */
const MAX_FIELD = 200_000;
/** Attached messages may hold messages in turn; the reader stops at a depth of its own, this one only bounds our work. */
const MAX_DEPTH = 5;

const FIELD_OF: ReadonlyMap<string, Field> = new Map(INDICATOR_FIELDS.map((field) => [field.toLowerCase(), field]));

/** Returns the fields in which a machine or a program leaves its name: the message's own, then those returned in it. */
export function searchedFields(message: Message, depth = MAX_DEPTH): readonly SearchedField[] {
  return [...ownFields(message), ...textParts(message).flatMap(returnedFields), ...attachedFields(message, depth)];
}

function ownFields(message: Message): readonly SearchedField[] {
  return INDICATOR_FIELDS.flatMap((field) => {
    const part: PartName = `header:${field}`;
    const text = partText(message, part) ?? "";
    return text === "" ? [] : { field, part, text: text.slice(0, MAX_FIELD), offset: 0 };
  });
}

/** The header fields that a text quotes: an article that merely names a mark quotes none. */
function returnedFields({ part, text }: { readonly part: PartName; readonly text: string }): readonly SearchedField[] {
  const found: SearchedField[] = [];
  const lines = text.split("\n");
  let offset = 0;
  for (const [at, line] of lines.entries()) {
    const field = FIELD_OF.get(RETURNED.exec(line)?.[1]?.toLowerCase() ?? "");
    if (field !== undefined) {
      const next = lines.slice(at + 1, at + 1 + MAX_CONTINUED);
      const end = next.findIndex((following) => !CONTINUED.test(following) || NEXT_FIELD.test(following));
      const whole = [line, ...next.slice(0, end < 0 ? next.length : end)].join("\n");
      found.push({ field, part, text: whole.slice(0, MAX_FIELD), offset });
    }
    offset += line.length + 1;
  }
  return found;
}

function attachedFields({ attachments }: Message, depth: number): readonly SearchedField[] {
  if (depth === 0) return [];
  return attachments.flatMap(({ name, message }) =>
    message === null
      ? []
      : searchedFields(message, depth - 1).map((field) => ({
          ...field,
          part: `attachment:${name}` as const,
          offset: null,
        })),
  );
}

/**
 * Returns where an indicator stands as a whole word, without regard to case, in a field in which it counts; or null.
 * Within an attached message the evidence is the attachment as a whole.
 */
export function indicatorEvidence(fields: readonly SearchedField[], { value, where }: FraudIndicator): Evidence | null {
  const escaped = value.replace(
    /[^\p{L}\p{N}_]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`,
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped}(?![\\p{L}\\p{N}_-])`, "iu");
  for (const { field, part, text, offset } of fields) {
    const match = where === null || where === field ? pattern.exec(text) : null;
    if (match === null) continue;
    const quote = match[0];
    if (offset === null) return { part, start: 0, end: 0, quote };
    return { part, start: offset + match.index, end: offset + match.index + quote.length, quote };
  }
  return null;
}
