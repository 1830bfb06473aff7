import { COST } from "./costs";
import type { DomainSearch } from "./domain-search";
import { exactKey, KEY_OF, keyOf, leastRotation } from "./keys";
import { withDigits } from "./words";

/** Words of a shorter name cannot be told from other words. */
const MIN_REORDERED = 6;

/** Offers the known domains whose words the registered label has in another order, or whose numbers it spells otherwise. */
export function lookForRearrangedLabel(search: DomainSearch): void {
  lookForOrder(search);
  lookForNumbers(search);
}

/** title-northgate for northgate-title. */
function lookForOrder(search: DomainSearch): void {
  const plain = search.label.replaceAll("-", "");
  if (plain.length < MIN_REORDERED) return;
  const rotation = keyOf(KEY_OF.rotation, leastRotation(plain));
  for (const key of [rotation, exactKey(KEY_OF.order, plain)]) {
    search.offerAll(key, "reordered", COST.rotation, sortedLetters(plain), (id) =>
      sortedLetters(search.known.label(id)),
    );
  }
}

/** 4seasons for fourseasons. */
function lookForNumbers(search: DomainSearch): void {
  const digits = withDigits(search.label);
  if (!/\d/.test(digits)) return;
  search.offerAll(exactKey(KEY_OF.numbers, digits), "replaced", COST.numbers, digits, (id) =>
    withDigits(search.known.label(id)),
  );
}

function sortedLetters(text: string): string {
  return Array.from(text.replaceAll("-", "")).sort().join("");
}
