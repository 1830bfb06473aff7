import { domainOf } from "../../directory/domain";
import { coresOf } from "../address/cores";
import { countryOf, isRestricted } from "../address/endings";
import { tellingLength } from "../address/rarity";
import { skeletonOf } from "../address/skeleton";
import { isOrdinary } from "../address/words";
import { hashFor, type Digest } from "./digest";
import { hasNeighbour } from "./neighbours";
import { partyOfAddress, type Party } from "./party";

/** What a digest tells of an address that mail goes to. */
export type RecipientStanding = "known" | "lookalike" | "stranger";

/** How much a name must tell (see `rarity.ts`) for a likeness of each making to be no chance. */
const MIN_TELLING = { glyphs: 4, letter: 7, word: 8, ending: 8 } as const;

/** A domain with more labels is not looked through for others. */
const MAX_LABELS = 10;

/** Tells addresses that one mails to apart. */
export interface Recipients {
  /** Returns what is known of an address; null for what is no address. */
  readonly standingOf: (address: string) => RecipientStanding | null;
}

/**
 * Returns the answers of a digest. Only what is beyond doubt is a lookalike: it interrupts somebody who sends a message,
 * and the hashes allow no second look. Finding one tries some 75 texts for each letter of a name.
 */
export function recipientsOf(digest: Digest): Recipients {
  const known = new Set(digest.lists.known);
  const looks = new Set(digest.lists.looks);
  const isKnown = ({ id }: Pick<Party, "id">): boolean => known.has(hashFor(digest, "known", id));
  const isLook = (text: string): boolean => looks.has(hashFor(digest, "looks", text));
  return {
    standingOf: (address) => {
      const party = partyOfAddress(address);
      if (party === null) return null;
      if (isKnown(party)) return "known";
      const isImitation = imitates(party, isLook) || domainsWithin(domainOf(address)).some((id) => isKnown({ id }));
      return isImitation ? "lookalike" : "stranger";
    },
  };
}

function imitates(party: Party, isLook: (text: string) => boolean): boolean {
  const { registered, name, place, suffix } = party;
  if (isRestricted(suffix)) return false;
  const at = (text: string): boolean => isLook(text + place);
  // The same name under another ending: for companies an ordinary thing, but for the endings that anybody can have.
  if (at(registered)) return isTelling(name, "ending") && countryOf(suffix) === null && suffix !== "com";
  const skeleton = skeletonOf(name);
  const drawnAlike = [name, skeleton, ...withoutDigits(name)];
  if (tellingLength(name) >= MIN_TELLING.glyphs && drawnAlike.some(at)) return true;
  return hasLetterChanged(party, skeleton, at) || (place === "" && hasWordAdded(name, at));
}

/** Returns a name with the letters that its digits are drawn like; 1 is drawn like two. */
function withoutDigits(name: string): readonly string[] {
  if (!/\d/.test(name)) return [];
  return ["l", "i"].map((one) => name.replace(/\d/g, (digit) => (digit === "1" ? one : (LETTER_LIKE[digit] ?? digit))));
}

const LETTER_LIKE: Readonly<Record<string, string>> = { "0": "o", "2": "z", "3": "e", "4": "a", "5": "s", "8": "b" };

/** Returns what stands before the registered name and looks like a domain: northgate.example in northgate.example.evil.example. */
function domainsWithin(domain: string): readonly string[] {
  const labels = domain.split(".");
  if (labels.length > MAX_LABELS) return [];
  const found: string[] = [];
  for (let first = 0; first < labels.length - 2; first += 1) {
    for (let end = first + 2; end < labels.length; end += 1) found.push(labels.slice(first, end).join("."));
  }
  return found;
}

/** Names with digits are numbered, so that their neighbours are others of the series; people differ in an initial. */
function hasLetterChanged({ name, place }: Party, skeleton: string, isWanted: (text: string) => boolean): boolean {
  if (/\d/.test(name) || !isTelling(name, "letter")) return false;
  const first = place === "" ? 0 : 1;
  return hasNeighbour(name, first, isWanted) || hasNeighbour(skeleton, first, isWanted);
}

/** A known name with "payments", "group" or the like put to it. */
function hasWordAdded(label: string, isWanted: (text: string) => boolean): boolean {
  for (const { text, joint } of coresOf(label)) {
    const isAdded = joint === "hyphen-listed" || joint === "glued-listed" || joint === "hyphen-ending";
    if (isAdded && isTelling(text, "word") && (isWanted(text) || isWanted(skeletonOf(text)))) return true;
  }
  return false;
}

function isTelling(name: string, making: keyof typeof MIN_TELLING): boolean {
  return !isOrdinary(name) && tellingLength(name) >= MIN_TELLING[making];
}
