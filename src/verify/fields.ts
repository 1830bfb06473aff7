import { CHALLENGES, COMPARISONS, NAME_CHECKS, type Given } from "./answer";
import { CODE_WORDS, VERDICTS, type Heard } from "./call";
import type { CallBackNumber } from "./second-channel";

/** The fields that a step's form can have. */
export const FIELD_NAMES = [
  "note",
  "result",
  "file",
  "dated",
  "number",
  "source",
  "named",
  "way",
  "person",
  "verdict",
  "newDigits",
  "oldDigits",
  "codeWord",
  "address",
  // Which number on record was picked, or that another one is typed; in which country's plan that one is.
  "chosen",
  "country",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** What is typed into the fields of a step so far. */
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

/** Returns an answer as the fields it was typed into, so that it can be corrected. */
export function fieldsOf(given: Given): Fields {
  switch (given.form) {
    case "confirmed":
      return {};
    case "noted":
    case "could-not":
      return { note: given.note };
    case "refused":
      return {};
    case "comparison":
      return { result: given.result, file: given.file, dated: given.dated ?? "" };
    case "number":
      return numberFields(given.number);
    case "call":
      return heardFields(given.heard);
    case "reached":
      return { way: given.number ? "called" : "met", ...numberFields(given.number), ...heardFields(given.heard) };
    case "second-call":
      return { way: "second-call", ...numberFields(given.number), ...heardFields(given.heard) };
    case "challenge":
    case "name-check":
      return { result: given.result, note: given.note };
    case "second-person":
      return {
        way: given.agreement.way,
        person: given.agreement.name,
        address: given.agreement.address,
        note: given.agreement.note,
      };
  }
}

function numberFields(number: CallBackNumber | null): Fields {
  if (!number) return {};
  const { source, named, dated } = number.provenance;
  return { number: number.e164, source, named, dated: dated ?? "" };
}

function heardFields({ person, verdict, newDigits, oldDigits, codeWord, note }: Heard): Fields {
  return { person, verdict, newDigits, oldDigits, codeWord, note };
}

/** Returns what was heard as its fields tell it; null while the answer itself is not chosen. */
export function heardFrom(fields: Fields): Heard | null {
  const verdict = oneOf(VERDICTS, fields.verdict);
  if (!verdict) return null;
  return {
    person: trimmed(fields.person),
    verdict,
    newDigits: trimmed(fields.newDigits),
    oldDigits: trimmed(fields.oldDigits),
    codeWord: oneOf(CODE_WORDS, fields.codeWord) ?? "not-asked",
    note: trimmed(fields.note),
  };
}

/** Returns the answer that the fields of a form without a telephone number give; null while a choice is open. */
export function givenFrom(
  form: "noted" | "comparison" | "challenge" | "name-check" | "call",
  fields: Fields,
): Given | null {
  const note = trimmed(fields.note);
  switch (form) {
    case "noted":
      return { form, note };
    case "comparison": {
      const result = oneOf(COMPARISONS, fields.result);
      return result && { form, result, file: trimmed(fields.file), dated: trimmed(fields.dated) || null };
    }
    case "challenge": {
      const result = oneOf(CHALLENGES, fields.result);
      return result && { form, result, note };
    }
    case "name-check": {
      const result = oneOf(NAME_CHECKS, fields.result);
      return result && { form, result, note };
    }
    case "call": {
      const heard = heardFrom(fields);
      return heard && { form, heard };
    }
  }
}

function oneOf<T extends string>(allowed: readonly T[], text: string | undefined): T | null {
  return allowed.find((one) => one === text) ?? null;
}

function trimmed(text: string | undefined): string {
  return (text ?? "").trim();
}
