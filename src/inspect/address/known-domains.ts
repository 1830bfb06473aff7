import type { Directory } from "../../directory/directory";
import { domainOf, isFreeMail, withParents } from "../../directory/domain";
import { decoded, hostOf } from "./host";
import { foldName } from "../unicode/fold";
import { keyIndexOf, type KeyIndex } from "./key-index";
import { emitKnownKeys, exactKey, KEY_OF, keyOf, leastRotation } from "./keys";
import { packed, type Skeletons } from "./changes";
import { letterMask, skeletonOf } from "./skeleton";
import type { SameCompany } from "./same-company";
import { tellingLength } from "./rarity";
import { isOrdinary, withDigits } from "./words";

/** The known domains, ready to be searched. */
export interface KnownDomains {
  readonly size: number;
  /** Whether the domain, or one above it, is known. */
  readonly has: (domain: string) => boolean;
  /** The registrable domain with this number. */
  readonly domain: (id: number) => string;
  /** Its label, folded to ASCII. */
  readonly label: (id: number) => string;
  readonly suffix: (id: number) => string;
  /** The number of a domain, undefined when it is not known. */
  readonly idOf: (domain: string) => number | undefined;
  readonly mask: (id: number) => number;
  readonly skeletons: Skeletons;
  /** The telling length of the label; see `rarity.ts`. */
  readonly telling: (id: number) => number;
  /** Whether the label is an ordinary word, or part of other known labels. */
  readonly isOrdinary: (id: number) => boolean;
  readonly index: KeyIndex;
  readonly sameCompany: SameCompany;
}

/** More tokens than this are not tried in every order. */
const MAX_ORDERED_TOKENS = 4;

/** A part of a label shorter than this is not looked up among the labels. */
const SHORTEST_PART = 4;
/** One other label may be the same company's; with more the name is a word that companies use. */
const MOST_RELATIVES = 1;

/** Returns the domains of a directory: own, payees', and those of all addresses but free mail. */
export function domainsOf(directory: Directory, me: string | null): readonly string[] {
  const domains = new Set<string>();
  const add = (domain: string): void => {
    if (domain !== "") domains.add(hostOf(domain).registrable);
  };
  const addAddress = (address: string): void => {
    const domain = domainOf(address);
    if (!isFreeMail(domain)) add(domain);
  };
  directory.ownDomains.forEach(add);
  for (const payee of directory.payees) {
    payee.domains.forEach(add);
    payee.addresses.forEach(addAddress);
  }
  for (const person of directory.people) person.addresses.forEach(addAddress);
  for (const sender of directory.senders) addAddress(sender.address);
  if (me !== null) addAddress(me);
  return [...domains];
}

/** Returns an index of registrable domains, in time and memory linear in their number. */
export function knownDomainsFrom(domains: readonly string[], sameCompany: SameCompany = () => false): KnownDomains {
  const ids = new Map(domains.map((domain, id) => [domain, id]));
  const labels = domains.map(foldedLabel);
  const ordinary = ordinaryAmong(labels);
  const tellings = Float32Array.from(labels, tellingLength);
  const { masks, skeletons, index } = skeletonsOf(domains, labels);
  return {
    size: domains.length,
    has: (domain) => withParents(domain).some((candidate) => ids.has(candidate)),
    domain: (id) => domains[id] ?? "",
    label: (id) => labels[id] ?? "",
    suffix: (id) => suffixOf(domains[id] ?? ""),
    idOf: (domain) => ids.get(domain),
    mask: (id) => masks[id] ?? 0,
    skeletons,
    telling: (id) => tellings[id] ?? 0,
    isOrdinary: (id) => ordinary[id] === 1,
    index,
    sameCompany,
  };
}

/** What is made of the skeletons, in a function of its own: their strings must not outlive it. */
function skeletonsOf(
  domains: readonly string[],
  labels: readonly string[],
): Pick<KnownDomains, "skeletons" | "index"> & { readonly masks: Int32Array } {
  const skeletons = labels.map(skeletonOf);
  return {
    masks: Int32Array.from(skeletons, letterMask),
    skeletons: packed(skeletons),
    index: keyIndexOf(domains.length, (id, emit) =>
      emitKeys(domains[id] ?? "", labels[id] ?? "", skeletons[id] ?? "", emit),
    ),
  };
}

/** Returns a 1 for each label that is an ordinary word or that other labels begin or end with. */
function ordinaryAmong(labels: readonly string[]): Uint8Array {
  const ids = new Map(labels.map((label, id) => [label, id]));
  const parts = new Uint8Array(labels.length);
  const count = (part: string, whole: string): void => {
    const id = ids.get(part);
    if (id !== undefined && part !== whole) parts[id] = Math.min(255, (parts[id] ?? 0) + 1);
  };
  for (const label of ids.keys()) {
    for (let length = SHORTEST_PART; length < label.length; length += 1) {
      count(label.slice(0, length), label);
      count(label.slice(label.length - length), label);
    }
  }
  return parts.map((others, id) => (others > MOST_RELATIVES || isOrdinary(labels[id] ?? "") ? 1 : 0));
}

function foldedLabel(domain: string): string {
  const dot = domain.indexOf(".");
  return foldName(decoded(dot < 0 ? domain : domain.slice(0, dot))).text;
}

function suffixOf(domain: string): string {
  const dot = domain.indexOf(".");
  return dot < 0 ? "" : domain.slice(dot + 1);
}

function emitKeys(domain: string, label: string, skeleton: string, emit: (key: number) => void): void {
  emitKnownKeys(skeleton, emit);
  emit(keyOf(KEY_OF.label, skeleton));
  emit(exactKey(KEY_OF.joined, label + suffixOf(domain)));
  if (label.length > 5) emit(keyOf(KEY_OF.rotation, leastRotation(label.replaceAll("-", ""))));
  const numbers = withDigits(label);
  if (/\d/.test(numbers)) emit(exactKey(KEY_OF.numbers, numbers));
  for (const order of ordersOf(label)) emit(exactKey(KEY_OF.order, order));
}

/** Returns the tokens of a hyphenated name in every other order that a rotation does not give. */
function ordersOf(label: string): readonly string[] {
  const tokens = label.split("-");
  return tokens.length < 3 || tokens.length > MAX_ORDERED_TOKENS ? [] : permutations(tokens);
}

function permutations(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [tokens.join("")];
  return tokens.flatMap((token, at) =>
    permutations([...tokens.slice(0, at), ...tokens.slice(at + 1)]).map((rest) => token + rest),
  );
}
