import type { Payee } from "../directory/directory";
import type { Lookup } from "../directory/lookup";
import { organisationKey } from "../directory/name-key";
import type { Inspection } from "../inspect/inspection";
import type { Message } from "../message/message";
import { payeesInQuestion } from "./payees-in-question";

/** A shorter name stands in too many others. */
const MIN_WITHIN = 5;

/** As much as a slip of the pen changes, two letters changed places included, in names of a length that tells them apart. */
const MAX_SLIP = 2;
const MIN_SLIPPED = 8;

/** More are not the same payee in another spelling. */
const MAX_CLOSE = 3;

/** Whom of the directory a verified payee may be. */
export interface KnownPayees {
  /** Those the message is about, by name, account, address or imitation. */
  readonly inQuestion: readonly Payee[];
  /** Others of a name that is close. */
  readonly close: readonly Payee[];
}

/**
 * Returns whom of the directory a verified payee may be, so that nobody is entered twice: an entry beside the known one
 * would make a fraud's account look like somebody's own. What is quoted is about others. Linear in the directory.
 * @param name the payee's as the verification tells it, or the sender's
 */
export function knownPayeesOf(
  name: string,
  message: Message,
  inspection: Pick<Inspection, "findings" | "payments">,
  lookup: Lookup,
): KnownPayees {
  const inQuestion = payeesInQuestion({ ...message, quoted: [] }, inspection, lookup);
  const key = organisationKey(name);
  const close = lookup.directory.payees
    .filter((payee) => !inQuestion.includes(payee) && isCloseName(key, organisationKey(payee.name)))
    .slice(0, MAX_CLOSE);
  return { inQuestion, close };
}

/** Whether two names' keys may be one payee's: one name stands within the other, or they differ by a slip. */
function isCloseName(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const words = new Set(longer.split(" "));
  if (shorter.length >= MIN_WITHIN && shorter.split(" ").every((word) => words.has(word))) return true;
  return shorter.length >= MIN_SLIPPED && longer.length - commonEnds(shorter, longer) <= MAX_SLIP;
}

/** Returns how many characters two texts have in common at their beginning and end together. */
function commonEnds(shorter: string, longer: string): number {
  let start = 0;
  while (start < shorter.length && shorter.charAt(start) === longer.charAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter.length - start &&
    shorter.charAt(shorter.length - 1 - end) === longer.charAt(longer.length - 1 - end)
  )
    end += 1;
  return start + end;
}
