import type { Range } from "../../address/lookalike";
import { labelledField } from "../labelled-field";
import { partnerAccount, type AccountForm } from "../partner-account";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Canadian transit and institution numbers with account number (Payments Canada, Rule 006 and Standard 005), also in
 * the electronic form `0iiittttt`. Nothing in them can be checked: the labels are needed.
 */
export const caTransitFinder: Finder = { id: "ca-transit", find: findTransits };

const FORM = /(?<![\w/.-])(?:\d{5}(?:[ -]\d{3})?|0\d{8})(?!\w|\.\w|-\d)/g;
const INSTITUTION = /(?<![\w/.-])\d{3}(?!\w|\.\w|-\d)/g;
const ACCOUNT: AccountForm = { min: 5, max: 12, unlabelled: [7, 12] };
const LABEL_REACH = 40;

interface Routing {
  readonly transit: string;
  readonly institution: string;
  readonly spans: readonly Range[];
}

function findTransits(searched: SearchedText): readonly Sighting[] {
  return Array.from(searched.text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!searched.isFree(span.start, span.end)) return [];
    const routing = routingAt(searched, match[0], span);
    const last = routing?.spans.at(-1);
    if (!routing || !last) return [];
    const account = partnerAccount(searched, last, ACCOUNT);
    if (account === null) return [];
    return [
      {
        kind: "ca-transit",
        value: `${routing.transit}-${routing.institution}/${account.digits}`,
        country: "CA",
        valid: null,
        spans: [...routing.spans, account.span],
      },
    ];
  });
}

function routingAt(searched: SearchedText, written: string, span: Range): Routing | null {
  const { labels } = searched;
  const digits = written.replace(/\D/g, "");
  const label = labels.of(span.start)?.kind;
  if (digits.length === 9) {
    return label === "eft" ? { transit: digits.slice(4), institution: digits.slice(1, 4), spans: [span] } : null;
  }
  if (label !== "transit" && (label === "other" || !labels.isBefore(span.start, ["transit"], LABEL_REACH))) return null;
  if (digits.length === 8) return { transit: digits.slice(0, 5), institution: digits.slice(5), spans: [span] };
  const institution = labelledField(searched, span, ["institution"], INSTITUTION);
  return institution && { transit: digits, institution: institution.written, spans: [span, institution.span] };
}
