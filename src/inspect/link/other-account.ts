import type { Facts } from "../check";
import { isComparable, isSameAccount } from "../payment/comparable";
import { findPayments } from "../payment/find-payments";
import type { Payment } from "../payment/payment";
import type { SeenLink } from "./seen-link";

/** What a link names and what it pays instead. */
export interface OtherAccount {
  readonly shown: Payment;
  readonly target: Payment;
}

/** A message with more links that pay is a list of them; each is read once more. */
const MAX_PAYING_LINKS = 200;

/** Longer text is a paragraph that happens to be a link. */
const MAX_SHOWN = 500;

/**
 * Returns the links whose visible text names an account, wallet or payment page, and which pay another one of the same
 * kind. A link that names several is no label of one of them and left out.
 */
export function linksToAnotherAccount({ links, payments }: Facts): ReadonlyMap<SeenLink, OtherAccount> {
  const paying = new Set(payments.flatMap(({ evidence }) => evidence.map(placeKey)));
  const found = new Map<SeenLink, OtherAccount>();
  for (const link of links.filter((one) => paying.has(placeKey(one))).slice(0, MAX_PAYING_LINKS)) {
    const [shown, ...others] = link.text.length > MAX_SHOWN ? [] : read(link, link.text);
    if (!shown || others.length > 0) continue;
    const targets = read(link, link.target.href);
    const target = targets.find((candidate) => isComparable(candidate, shown));
    if (target && !targets.some((candidate) => isSameAccount(candidate, shown))) found.set(link, { shown, target });
  }
  return found;
}

/** A link's target is sighted where its visible text stands. */
function placeKey({ part, start, end }: Pick<SeenLink, "part" | "start" | "end">): string {
  return `${start}-${end} ${part}`;
}

function read({ part }: SeenLink, text: string): readonly Payment[] {
  return findPayments([{ part, text, links: [] }]);
}
