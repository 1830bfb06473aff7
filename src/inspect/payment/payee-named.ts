import type { Payee } from "../../directory/directory";
import { organisationKey } from "../../directory/name-key";
import { anyAct } from "../act-roles";
import type { Facts } from "../check";
import type { ActCode } from "../language/act";
import { nameWords } from "../sender/name-variants";
import { isOwnPart } from "./asked-payments";

/** Words by which a payment that is owed to somebody is to go elsewhere. */
const REDIRECTS: ReadonlySet<ActCode> = new Set<ActCode>([
  "language.account-change",
  "language.new-account",
  "language.other-holder",
]);

/**
 * Returns the payee whose records an account is to be held against: the one the message comes from or, where a stranger
 * redirects payments, the one whom the words name; null when there is none.
 */
export function payeeConcerned(facts: Facts): Payee | null {
  return facts.payee ?? (anyAct(facts.acts, REDIRECTS) ? payeeNamedIn(facts) : null);
}

/** A shorter name is a word of the language as well. */
const MIN_NAME = 6;

/** How much of each part is read for names: a creditor is named at the top of a letter. */
const MAX_READ = 20_000;

/** Names of more words are found by their first ones. */
const MAX_WORDS = 4;

/**
 * Returns the payee on record whom the sender's words name, as an assignment of debts names the old creditor; null when
 * they name none or several.
 */
export function payeeNamedIn(facts: Facts): Payee | null {
  const named = new Map<string, Payee>();
  for (const payee of facts.known.lookup.directory.payees) {
    const words = nameWords(payee.name).slice(0, MAX_WORDS).join(" ");
    if (words.length >= MIN_NAME) named.set(words, payee);
  }
  if (named.size === 0) return null;
  const found = new Set<Payee>();
  for (const { part, text } of facts.parts) {
    if (!isOwnPart(facts, part)) continue;
    const words = nameWords(text, MAX_READ);
    for (let at = 0; at < words.length; at++) {
      for (let count = 1; count <= MAX_WORDS; count++) {
        const payee = named.get(words.slice(at, at + count).join(" "));
        if (payee) found.add(payee);
      }
    }
  }
  const [first] = found;
  const isOne = new Set([...found].map(({ name }) => organisationKey(name))).size === 1;
  return isOne && first ? first : null;
}
