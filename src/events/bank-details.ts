import { IBAN_LENGTHS, ibanVerdict } from "../directory/iban";
import { LABEL_LEXICON, type LabelKind } from "../inspect/payment/label-lexicon";

/** Bank details in a text: an IBAN, or an account by another country's numbers; masked for showing. */
export interface BankDetails {
  readonly kind: "iban" | "account";
  readonly masked: string;
}

/** How much of a text is looked through: more than anybody types. */
const MAX_LENGTH = 200_000;

/**
 * Returns the first bank details in what somebody is about to send, or null. It sees less than the finders of the pane
 * and claims less: an IBAN with right check digits, or labelled numbers that only together lead to an account. Those
 * finders use regular expressions of ECMAScript 2018, which the events must do without.
 * Time in proportion to the text.
 */
export function bankDetailsIn(text: string): BankDetails | null {
  const start = text.slice(0, MAX_LENGTH);
  return ibanIn(start) ?? labelledAccountIn(start);
}

const IBAN_START = /[A-Z]{2}\d{2}/gi;
const ALPHANUMERIC = /[A-Z0-9]/i;
/** What stands between the groups of four of a written IBAN. */
const SEPARATOR = /[ \u00a0\u202f.-]/;

function ibanIn(text: string): BankDetails | null {
  IBAN_START.lastIndex = 0;
  for (let match = IBAN_START.exec(text); match !== null; match = IBAN_START.exec(text)) {
    IBAN_START.lastIndex = match.index + 1;
    if (ALPHANUMERIC.test(text.charAt(match.index - 1))) continue;
    const iban = ibanAt(text, match.index, IBAN_LENGTHS.get(match[0].slice(0, 2).toUpperCase()) ?? 0);
    const verdict = ibanVerdict(iban);
    if (verdict === "right" || verdict === "national-digits-wrong") {
      return { kind: "iban", masked: `${iban.slice(0, 4)} •••• ${iban.slice(-4)}` };
    }
  }
  return null;
}

/** Returns so many letters and digits from a place on, without the single separators between them. */
function ibanAt(text: string, start: number, length: number): string {
  let iban = "";
  for (let at = start; iban.length < length && at < text.length; at += 1) {
    const character = text.charAt(at);
    if (ALPHANUMERIC.test(character)) iban += character;
    else if (!SEPARATOR.test(character) || !ALPHANUMERIC.test(text.charAt(at + 1))) break;
  }
  return iban.toUpperCase();
}

/** How many digits must follow a label, up to the first letter in a number: one that leads to an account by itself, one of a bank, one of an account. */
const ALONE: Partial<Record<LabelKind, number>> = { clabe: 18, cbu: 22, rib: 15, ccc: 20, nib: 21 };
const OF_BANK: Partial<Record<LabelKind, number>> = {
  ...{ routing: 9, "sort-code": 6, bsb: 6, transit: 5, institution: 3, eft: 9 },
  ...{ ifsc: 6, blz: 8, "bank-code": 3, "branch-code": 3, agencia: 3 },
  // A BIC is letters; that one is named is enough.
  bic: 0,
};
const OF_ACCOUNT: Partial<Record<LabelKind, number>> = { account: 5 };

/** What may stand between a label and its number: "is", "no", the first letters of an IFSC. */
const MAX_FILLERS = 2;
const MAX_DIGITS = 34;
const WORD = /[a-z]+|\d+/g;

interface Label {
  readonly needed: number;
  readonly role: "alone" | "bank" | "account";
}

function labelledAccountIn(text: string): BankDetails | null {
  const words = wordsOf(text);
  const seen = { alone: "", bank: false, account: "" };
  for (let at = 0; at < words.length; at += 1) {
    const label = labelAt(words, at);
    if (label === null) continue;
    const digits = digitsAfter(words, at + label.words);
    if (digits.length < label.needed) continue;
    if (label.role === "bank") seen.bank = true;
    else if (seen[label.role] === "") seen[label.role] = digits;
  }
  const digits = seen.alone !== "" ? seen.alone : seen.bank ? seen.account : "";
  return digits === "" ? null : { kind: "account", masked: `•••• ${digits.slice(-4)}` };
}

/** Returns the longest label that begins at a word, and of how many words it is; null where none does. */
function labelAt(words: readonly string[], at: number): (Label & { readonly words: number }) | null {
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const label = LABELS.get(words.slice(at, at + count).join(" "));
    if (label) return { ...label, words: count };
  }
  return null;
}

/** Returns the digits of the first number after a label; spaces and hyphens within it do not end it. */
function digitsAfter(words: readonly string[], start: number): string {
  let at = start;
  while (at < start + MAX_FILLERS && !isNumber(words[at])) at += 1;
  let digits = "";
  for (let word = words[at]; word !== undefined && isNumber(word); word = words[at]) {
    if (digits.length + word.length > MAX_DIGITS) break;
    digits += word;
    at += 1;
  }
  return digits;
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && word >= "0" && word < ":";
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .match(WORD) ?? []
  );
}

const LABELS: ReadonlyMap<string, Label> = labels();
const MOST_WORDS = mostWords();

function labels(): ReadonlyMap<string, Label> {
  const found = new Map<string, Label>();
  const add = (role: Label["role"], needed: Partial<Record<LabelKind, number>>): void => {
    for (const kind of Object.keys(needed) as LabelKind[]) {
      for (const phrase of LABEL_LEXICON[kind]) {
        const words = wordsOf(phrase).join(" ");
        if (words.length > 2) found.set(words, { role, needed: needed[kind] ?? 0 });
      }
    }
  };
  add("account", OF_ACCOUNT);
  add("bank", OF_BANK);
  add("alone", ALONE);
  return found;
}

function mostWords(): number {
  let most = 0;
  LABELS.forEach((_, phrase) => {
    most = Math.max(most, phrase.split(" ").length);
  });
  return most;
}
