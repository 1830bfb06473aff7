import type { Payee } from "../../directory/directory";
import { organisationKey } from "../../directory/name-key";
import type { Facts } from "../check";
import { nameWords } from "../sender/name-variants";
import { isOwnPart } from "./asked-payments";

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
