import { normalAccount } from "../../../directory/account";
import type { LabelKind } from "../label-lexicon";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Accounts of which only some digits are shown: `****4471`, `XX-XX-12`, `DE89 **** 00`, "account ending 4471". The value
 * keeps one `*` for what is hidden. Cards are no accounts.
 */
export const maskedFinder: Finder = { id: "masked", find: findMasked };

/** What hides digits. */
const MASK = "[*xX\\u2022\\u25cf\\u00b7\\u2026#]";
const MASKED = new RegExp(
  `(?<![A-Za-z0-9*#])(?:[A-Z]{2}\\d{2}[ -]?)?${MASK}{2,24}(?:[ -]{1,2}${MASK}{1,8}){0,8}[ -]{0,2}\\d{2,6}(?![A-Za-z0-9*]|[.,]\\d)`,
  "g",
);

/** `acct x4471`. */
const ONE_MASK = /(?<![\w*#])[x*#]-?\d{3,4}(?![\w*-]|[.,]\d)/gi;

/** "ending in 4471", in the seven languages. */
const ENDING =
  /(?<![\w-])(?:ending(?: with| in)?|ends(?: with| in)|last (?:four|4)(?: digits)?(?: are| of)?|(?:se )?termin(?:ant|e|e par|ee) par|finissant par|4 derniers chiffres|endend auf|endet auf|endziffern|letzte[nr]? (?:vier|4) (?:ziffern|stellen)|terminante (?:con|in)|(?:che )?termina con|ultime (?:quattro|4) cifre|terminad[ao] (?:en|em)|(?:que )?termina (?:en|em)|ultim[oa]s (?:cuatro|4|quatro) (?:digitos|cifras)|eindigend op|eindigt op|laatste (?:vier|4) cijfers)[: ]{1,3}(\d{3,4})(?![\w-]|[.,]\d)/gi;

/** Labels of what is an account. */
const ACCOUNTS: readonly LabelKind[] = [
  ...(["account", "iban", "routing", "sort-code", "bsb", "rib", "ccc", "clabe", "cbu", "blz"] as const),
];

const LABEL_REACH = 60;

function findMasked(searched: SearchedText): readonly Sighting[] {
  const { text } = searched;
  return [
    ...sightings(searched, text.matchAll(MASKED)),
    ...sightings(searched, text.matchAll(ONE_MASK)),
    ...sightings(searched, text.matchAll(ENDING)),
  ];
}

function sightings({ text, labels, isFree }: SearchedText, matches: Iterable<RegExpExecArray>): readonly Sighting[] {
  return Array.from(matches).flatMap((match): Sighting[] => {
    const [whole, lastDigits] = match;
    const end = match.index + whole.length;
    const span = { start: end - (lastDigits ?? whole).length, end };
    const written = lastDigits === undefined ? whole : `*${lastDigits}`;
    const nearest = labels.of(span.start)?.kind;
    const isAccount = nearest !== "other" && labels.isNear(span.start, ACCOUNTS, LABEL_REACH);
    const isIban = /^[A-Z]{2}\d{2}/.test(written);
    if ((!isAccount && !isIban) || isCard(text, match.index) || !isFree(span.start, span.end)) return [];
    return [{ kind: "masked", value: normalAccount("masked", written), country: null, valid: null, spans: [span] }];
  });
}

/** "Visa ending 4471", "your card ****4471". */
const CARD =
  /(?<![a-z])(?:visa|mastercard|amex|american express|maestro|debit|credit|cards?|cartes?|karte|kreditkarte|carta|tarjeta|cartao|kaart)[^\n.;\d]{0,24}$/i;
const CARD_REACH = 44;

function isCard(text: string, start: number): boolean {
  return CARD.test(text.slice(Math.max(0, start - CARD_REACH), start));
}
