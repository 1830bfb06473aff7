import { normalAccount } from "../../../directory/account";
import { aliasesBehind, E_MAIL, PHONE, withoutOverlaps } from "../alias";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Australian PayID (NPP Australia): an e-mail address, a telephone number or a business number (ABN), behind its label. */
export const payidFinder: Finder = { id: "payid", find: findPayIds };

const ABN = /(?<![\w.,/-])\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\w-]|[.,/]\d)/g;
const ABN_FORM = /^[1-9]\d{10}$/;

function findPayIds(searched: SearchedText): readonly Sighting[] {
  return withoutOverlaps(aliasesBehind(searched, ["payid"], [E_MAIL, ABN, PHONE])).map(({ written, span }) => {
    const value = normalAccount("payid", written);
    return { kind: "payid", value, country: "AU", valid: ABN_FORM.test(value) ? isAbn(value) : null, spans: [span] };
  });
}

const ABN_WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/** Australian Business Register: the first digit less one, the weighted sum a multiple of 89. */
export function isAbn(value: string): boolean {
  const sum = ABN_WEIGHTS.reduce(
    (total, weight, at) => total + weight * (Number(value.charAt(at)) - (at === 0 ? 1 : 0)),
    0,
  );
  return sum % 89 === 0;
}
