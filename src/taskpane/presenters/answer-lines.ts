import { dayText } from "../../locales/format";
import type { VerificationSentences } from "../../locales/verification/verification-sentences";
import { visible } from "../../locales/visible";
import { digitsOf, type ComparedAccounts, type Given } from "../../verify/answer";
import type { Heard } from "../../verify/call";
import { phoneNumberOf } from "../../verify/phone-number";
import type { CallBackNumber, Provenance } from "../../verify/second-channel";

/** Returns what was told of a step, in the lines in which it is shown. What a person typed stands as they typed it. */
export function answerLines(
  given: Given,
  accounts: ComparedAccounts,
  words: VerificationSentences,
  language: string,
): readonly string[] {
  switch (given.form) {
    case "confirmed":
      return [];
    case "noted":
    case "could-not":
      return noted(given.note);
    case "comparison":
      return [
        words.comparisons[given.result],
        ...(given.file === "" ? [] : [words.number.from(visible(given.file), day(given.dated, language))]),
      ];
    case "number":
      return numberLines(given.number, words, language);
    case "call":
      return heardLines(given.heard, accounts, words);
    case "reached":
    case "second-call":
      return [
        ...(given.number ? numberLines(given.number, words, language) : [words.told.met]),
        ...heardLines(given.heard, accounts, words),
      ];
    case "challenge":
      return [words.challenges[given.result], ...noted(given.note)];
    case "name-check":
      return [words.nameChecks[given.result], ...noted(given.note)];
    case "refused":
      return [words.told.refused(visible(given.refusal.name)), ...noted(given.refusal.note)];
    case "second-person":
      return [words.told.agreed(visible(given.agreement.name)), ...noted(given.agreement.note)];
  }
}

function noted(note: string): readonly string[] {
  return note.trim() === "" ? [] : [visible(note)];
}

function day(iso: string | null, language: string): string | null {
  return iso === null ? null : dayText(language, iso);
}

/** Returns where a number is from: as the person or the file named it, or what the directory calls it, in words. */
export function sourceText(
  { sources, number }: VerificationSentences,
  { source, named }: Pick<Provenance, "source" | "named">,
): string {
  const names: Readonly<Record<string, string>> = { ...sources, ...number.origins, "": sources[source] };
  return Object.hasOwn(names, named) ? (names[named] ?? "") : visible(named);
}

function numberLines(
  { e164, provenance: { source, named, dated }, repeatedIn }: CallBackNumber,
  words: VerificationSentences,
  language: string,
): readonly string[] {
  return [
    phoneNumberOf(e164, null)?.shown ?? e164,
    words.number.from(sourceText(words, { source, named }), day(dated, language)),
    ...(repeatedIn.length > 0 && source === "directory" ? [words.number.repeatedButKnown] : []),
  ];
}

/** Whoever typed a whole account finds its end only: records show accounts masked. */
const MAX_SAID = 4;

/** Returns what came of a comparison with the last characters that were said. */
function digitsLine(result: string, said: string): string {
  const end = said.replace(/[^\p{L}\p{N}]/gu, "").slice(-MAX_SAID);
  return end === "" ? result : `${result} (${end})`;
}

function heardLines(heard: Heard, accounts: ComparedAccounts, words: VerificationSentences): readonly string[] {
  const { asked, known } = digitsOf(heard, accounts);
  const isAgreed = heard.codeWord !== "none-agreed";
  return [
    words.told.spokeTo(visible(heard.person), words.verdicts[heard.verdict]),
    ...(accounts.asked === null ? [] : [digitsLine(words.told.newDigits[asked], heard.newDigits)]),
    ...(accounts.known.length === 0 ? [] : [digitsLine(words.told.oldDigits[known], heard.oldDigits)]),
    ...(isAgreed ? [words.codeWords[heard.codeWord]] : []),
    ...noted(heard.note),
  ];
}
