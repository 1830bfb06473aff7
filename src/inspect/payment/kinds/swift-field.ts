import { IBAN_LENGTHS } from "../../../directory/iban";
import { partnerAccount, type AccountForm } from "../partner-account";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Accounts that only a BIC places: field 59 of a SWIFT MT103 message (`:59:/account`, the beneficiary's name below it),
 * and a labelled account beside the BIC of a country without IBANs. Fields 52, 56 and 57 name banks, not accounts. The
 * value is `BIC/account`, or the account where no BIC is near. Runs last: an account with a form of its own is read as that.
 */
export const swiftFieldFinder: Finder = { id: "swift-field", find: findAccounts };

const FIELD_59 = /:59[AF]?:[ \t]*\/([A-Z0-9-]{4,34})(?![A-Z0-9-])[ \t]*(?:\n[ \t>]{0,4}([^\n:]{2,70}))?/gi;
const ACCOUNT: AccountForm = { min: 5, max: 18, unlabelled: [8, 14] };

/** Field 57 stands before field 59, with the fields of the ordering customer at most between. */
const BIC_REACH = 400;

function findAccounts(searched: SearchedText): readonly Sighting[] {
  const bics = searched.found
    .filter(({ kind }) => kind === "bic")
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const inFields = fields59(searched, bics);
  const taken = new Set(inFields.map(({ spans }) => spans[0]?.start));
  const besideBics = bics.flatMap((bic): Sighting[] => {
    const [code] = bic.spans;
    if (!code || IBAN_LENGTHS.has(bic.country ?? "")) return [];
    const account = partnerAccount(searched, code, ACCOUNT);
    if (account === null || taken.has(account.span.start)) return [];
    taken.add(account.span.start);
    return [
      {
        kind: "swift-field",
        value: `${bic.value}/${account.digits}`,
        country: bic.country,
        valid: null,
        spans: [code, account.span],
      },
    ];
  });
  return [...inFields, ...besideBics].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function fields59({ text, isFree }: SearchedText, bics: readonly Sighting[]): readonly Sighting[] {
  let next = 0;
  return Array.from(text.matchAll(FIELD_59)).flatMap((match): Sighting[] => {
    const [whole, written = "", name] = match;
    const start = match.index + whole.indexOf(written, whole.indexOf("/"));
    const span = { start, end: start + written.length };
    if (!/\d{4}/.test(written) || !isFree(span.start, span.end)) return [];
    while (next < bics.length && (bics[next]?.spans[0]?.end ?? 0) <= start) next++;
    const bic = bics[next - 1];
    const isNear = bic !== undefined && start - (bic.spans[0]?.end ?? 0) <= BIC_REACH;
    const account = written.replaceAll("-", "").toUpperCase();
    const nameEnd = match.index + whole.length;
    return [
      {
        kind: "swift-field",
        value: isNear ? `${bic.value}/${account}` : account,
        country: isNear ? bic.country : null,
        valid: null,
        spans: [span],
        ...(name !== undefined && { holder: { name, span: { start: nameEnd - name.length, end: nameEnd } } }),
      },
    ];
  });
}
