import { normalAccount } from "../../../directory/account";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Codes of gift cards: groups of capitals and digits, or 13 to 19 digits, near the words for a gift card and for its
 * code. Issuers publish no check digits.
 */
export const giftCardFinder: Finder = { id: "gift-card", find: findCodes };

/** `X2K9-PM47QL-8RT3`, `XKQ4M7ZP2WRD9HTN`, `6039 5512 8821 4470 123`. Hyphens or single spaces join the groups. */
const FORM = /(?<![\w.,/@-])(?:[A-Z0-9]{4,6}(?:[ -][A-Z0-9]{3,6}){1,5}|[A-Z0-9]{10,19})(?![\w@]|[.-]\w)/g;

const LENGTH = { min: 10, max: 24 };
const MIN_DIGITS = 2;
/** The card is named in the same paragraph. */
const CARD_REACH = 300;

function findCodes({ text, labels, isFree }: SearchedText): readonly Sighting[] {
  if (!labels.has("gift-code") || !labels.has("gift-card")) return [];
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = normalAccount("gift-card", match[0]);
    const isCode =
      value.length >= LENGTH.min &&
      value.length <= LENGTH.max &&
      (value.match(/\d/g)?.length ?? 0) >= MIN_DIGITS &&
      match[0].split(/[ -]/).every((group) => /\d/.test(group) || match[0].includes("-"));
    const labelled =
      isCode && labels.of(span.start)?.kind === "gift-code" && labels.isNear(span.start, ["gift-card"], CARD_REACH);
    return labelled && isFree(span.start, span.end)
      ? [{ kind: "gift-card", value, country: null, valid: null, spans: [span] }]
      : [];
  });
}
