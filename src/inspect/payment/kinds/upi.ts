import { normalAccount } from "../../../directory/account";
import type { Finder, SearchedText, Sighting } from "../finder";

/** Indian UPI address (NPCI): a name and the handle of an app or bank, without a dot; a known handle or the label is needed. */
export const upiFinder: Finder = { id: "upi", find: findAddresses };

const FORM = /(?<![\w.@%+-])[a-z0-9][\w.-]{1,63}@[a-z][a-z0-9]{1,31}(?![\w@]|[.-]\w)/gi;

/** Handles of the large apps and banks. A new one is found behind the label all the same. */
const HANDLES: ReadonlySet<string> = new Set(
  (
    "okaxis okhdfcbank okicici oksbi ybl ibl axl paytm ptaxis pthdfc ptsbi ptyes upi apl yapl rapl airtel airtelpaymentsbank " +
    "axisbank axisb barodampay cnrb cboi dbs equitas fbl federal freecharge hdfcbank hdfcbankjd hsbc icici idbi idfcbank " +
    "idfcfirst ikwik indus indianbank jio jupiteraxis kbl kotak kmbl kvb naviaxis obc pnb postbank pz rbl sbi sib slice " +
    "superyes timecosmos tapicici uboi uco unionbank waaxis wahdfcbank waicici wasbi yesbank yesbankltd abfspay goaxb"
  ).split(" "),
);

const LABEL_REACH = 40;

function findAddresses({ text, labels, isUnread }: SearchedText): readonly Sighting[] {
  return Array.from(text.matchAll(FORM)).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const handle = match[0].slice(match[0].indexOf("@") + 1).toLowerCase();
    const expected = HANDLES.has(handle) || labels.isBefore(span.start, ["upi"], LABEL_REACH);
    return expected && isUnread(span.start, span.end)
      ? [{ kind: "upi", value: normalAccount("upi", match[0]), country: "IN", valid: null, spans: [span] }]
      : [];
  });
}
