import { base64 } from "@scure/base";
import { KEY_LENGTH, sipHash } from "./siphash";

/**
 * What the events that run without a pane know of the directory and of verifications, small enough for settings that
 * roam. It holds keyed hashes only, so that it cannot be read as a list of whom one deals with; the key lies beside them,
 * because the events have no other store, so whoever has the mailbox can test a guess.
 * Every list has the newest first, and forgets the oldest when it is full.
 */
export interface Digest {
  /** Random, one for each mailbox. */
  readonly key: Uint8Array;
  readonly lists: Readonly<Record<DigestList, readonly number[]>>;
}

/**
 * - `known`: parties one deals with
 * - `looks`: what imitators' names are compared with
 * - `stop`, `hold`: conversations with a message that stands at `stop`, or a payment on hold
 * - `replyTo`: conversations with the address that their Reply-To led elsewhere
 */
export const DIGEST_LISTS = ["known", "looks", "stop", "hold", "replyTo"] as const;
export type DigestList = (typeof DIGEST_LISTS)[number];

/** The most that is kept. Outlook gives an add-in 32 KB of roaming settings; this leaves room for others. */
export const MAX_DIGEST_LENGTH = 24 * 1024;

/** Hashes of 40 bits: with all lists full, one in a million of names that are tried meets one by chance. */
const HASH_BYTES = 5;

/** How many hashes each list holds. Together, in base64, they stay below `MAX_DIGEST_LENGTH`. */
export const CAPACITY: Readonly<Record<DigestList, number>> = {
  known: 1000,
  looks: 2000,
  stop: 150,
  hold: 150,
  replyTo: 150,
};

/** The version of the form; a change that old programs misread needs a new one. */
const VERSION = 1;

/**
 * Returns a digest that holds nothing.
 * @param key `KEY_LENGTH` random bytes
 */
export function emptyDigest(key: Uint8Array): Digest {
  return { key, lists: { known: [], looks: [], stop: [], hold: [], replyTo: [] } };
}

/** Returns the hash of a text for a list; the same text in two lists has two. */
export function hashFor({ key }: Digest, list: DigestList, text: string): number {
  const bytes: number[] = [];
  const labelled = `${list} ${text}`;
  for (let at = 0; at < labelled.length; at += 1) {
    const unit = labelled.charCodeAt(at);
    bytes.push(unit & 0xff, unit >> 8);
  }
  const [low, high] = sipHash(key, bytes);
  return (high & 0xff) * 0x1_0000_0000 + low;
}

/** Returns the digest with texts at the front of a list, and the oldest out where it is full. */
export function withTexts(digest: Digest, list: DigestList, texts: readonly string[]): Digest {
  const hashes = texts.map((text) => hashFor(digest, list, text));
  const all = [...new Set([...hashes, ...digest.lists[list]])];
  return withList(digest, list, all);
}

/** Returns the digest with these texts, the newest first, in place of what a list held. */
export function withOnlyTexts(digest: Digest, list: DigestList, texts: readonly string[]): Digest {
  return withTexts(withList(digest, list, []), list, texts);
}

/** Returns the digest without a text in a list. */
export function withoutText(digest: Digest, list: DigestList, text: string): Digest {
  const gone = hashFor(digest, list, text);
  return withList(
    digest,
    list,
    digest.lists[list].filter((hash) => hash !== gone),
  );
}

function withList(digest: Digest, list: DigestList, hashes: readonly number[]): Digest {
  return { key: digest.key, lists: { ...digest.lists, [list]: hashes.slice(0, CAPACITY[list]) } };
}

/** Returns the text in which a digest is kept, at most `MAX_DIGEST_LENGTH` characters of ASCII. */
export function digestText({ key, lists }: Digest): string {
  const packed = DIGEST_LISTS.map((list) => [list, base64.encode(bytesOf(lists[list]))] as const);
  const kept: Record<string, string | number> = { version: VERSION, key: base64.encode(key) };
  for (const [list, text] of packed) kept[list] = text;
  return JSON.stringify(kept);
}

/** Returns the digest that a kept text holds; null for none, and for what is damaged or of a newer version. Never throws. */
export function digestIn(text: unknown): Digest | null {
  if (typeof text !== "string" || text.length > MAX_DIGEST_LENGTH) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || kept.version !== VERSION) return null;
    const key = base64.decode(textIn(kept, "key"));
    if (key.length !== KEY_LENGTH) return null;
    const hashes = (list: DigestList) => hashesIn(base64.decode(textIn(kept, list)));
    return {
      key,
      lists: {
        known: hashes("known"),
        looks: hashes("looks"),
        stop: hashes("stop"),
        hold: hashes("hold"),
        replyTo: hashes("replyTo"),
      },
    };
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function textIn(kept: Readonly<Record<string, unknown>>, name: string): string {
  const value = kept[name];
  return typeof value === "string" ? value : "";
}

function bytesOf(hashes: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * HASH_BYTES);
  hashes.forEach((hash, at) => {
    const low = hash % 0x1_0000_0000;
    const all = [(hash - low) / 0x1_0000_0000, low >>> 24, low >>> 16, low >>> 8, low];
    bytes.set(all, at * HASH_BYTES);
  });
  return bytes;
}

function hashesIn(bytes: Uint8Array): readonly number[] {
  const hashes: number[] = [];
  for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
    let hash = 0;
    for (let byte = 0; byte < HASH_BYTES; byte += 1) hash = hash * 256 + (bytes[at + byte] ?? 0);
    hashes.push(hash);
  }
  return hashes;
}
