import type { Payee, Phone } from "../directory/directory";
import type { Message } from "../message/message";
import type { Fields } from "./fields";
import { phoneNumberOf } from "./phone-number";
import { admitted, provenanceOnRecord, type Admission, type CallBackNumber, type Provenance } from "./second-channel";

/** More are a switchboard's list, and the person types the one they mean. */
const MAX_OFFERED = 6;

/** A number that the person need not type. */
export interface OfferedNumber {
  readonly e164: string;
  /** As it is written abroad. */
  readonly shown: string;
  readonly provenance: Provenance;
  /** On whose record it is; null for the number of the first call. */
  readonly payee: string | null;
  readonly admission: Admission;
}

/**
 * Returns the numbers that are offered first: the one called before, then those that the directory has of these payees,
 * the older before the newer, each with whether it may be used.
 * @param before the number of the first call, where a second one is made; null else
 * @param began ISO 8601, the beginning of the thread
 */
export function offeredNumbers(
  payees: readonly Payee[],
  before: CallBackNumber | null,
  message: Message,
  began: string,
): readonly OfferedNumber[] {
  const called = before ? [{ number: before.e164, provenance: before.provenance, payee: null }] : [];
  const recorded = payees.flatMap(({ name, phones }) =>
    phones
      .toSorted(olderFirst)
      .map((phone) => ({ number: phone.number, provenance: provenanceOnRecord(phone), payee: name })),
  );
  const offered = [...called, ...recorded].flatMap(({ number, provenance, payee }) => {
    const read = phoneNumberOf(number, null);
    if (!read) return [];
    return [{ ...read, provenance, payee, admission: admitted(read, provenance, message, began) }];
  });
  return offered.filter(({ e164 }, at) => offered.findIndex((one) => one.e164 === e164) === at).slice(0, MAX_OFFERED);
}

/** The longer a number is on record, the less can today's mail or list have put it there; an undated one tells nothing. */
function olderFirst(one: Phone, other: Phone): number {
  const [a, b] = [one.since ?? UNDATED, other.since ?? UNDATED];
  return Number(a > b) - Number(a < b);
}

/** Sorts after every ISO date. */
const UNDATED = "~";

/** Stands for a number that the person types. */
export const TYPED = "typed";

/** Returns which number is chosen: an offered one's E.164, `TYPED`, or null while none is; the first usable one at the beginning. */
export function chosenNumber(fields: Fields, offered: readonly OfferedNumber[]): string | null {
  const { chosen, number = "", source } = fields;
  if (chosen === TYPED || offered.some(({ e164 }) => e164 === chosen)) return chosen ?? null;
  const told = offered.find(({ e164, provenance }) => e164 === number && provenance.source === source);
  if (told) return told.e164;
  if (number !== "" || offered.length === 0) return TYPED;
  return offered.find(({ admission }) => "usable" in admission)?.e164 ?? null;
}

/** Returns the fields with the number that is chosen; what is typed for another one stays where it is kept. */
export function withChosenNumber(fields: Fields, offered: readonly OfferedNumber[]): Fields {
  const chosen = chosenNumber(fields, offered);
  const one = offered.find(({ e164 }) => e164 === chosen);
  if (!one) return chosen === TYPED ? fields : { ...fields, number: "" };
  const { source, named, dated } = one.provenance;
  return { ...fields, number: one.e164, source, named, dated: dated ?? "" };
}
