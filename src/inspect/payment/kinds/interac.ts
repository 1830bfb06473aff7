import { normalAccount } from "../../../directory/account";
import { aliasesBehind, E_MAIL, PHONE, withoutOverlaps } from "../alias";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Canadian Interac e-Transfer: the e-mail address or telephone number to which it goes, behind its label. */
export const interacFinder: Finder = { id: "interac", find: findTransfers };

/** Interac's own addresses send notices and receive nothing. */
const INTERACS_OWN = /@(?:[a-z0-9-]+\.)?interac\.ca$/i;

function findTransfers(searched: SearchedText): readonly Sighting[] {
  return withoutOverlaps(aliasesBehind(searched, ["interac"], [E_MAIL, PHONE]))
    .filter(({ written }) => !INTERACS_OWN.test(written))
    .map(({ written, span }) => ({
      kind: "interac",
      value: normalAccount("interac", written),
      country: "CA",
      valid: null,
      spans: [span],
    }));
}
