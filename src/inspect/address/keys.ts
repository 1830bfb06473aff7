import { skeletonOf } from "./skeleton";

/** What a key was made from, so that keys of different making never meet. */
export const KEY_OF = {
  whole: 1,
  left: 2,
  right: 3,
  label: 4,
  joined: 5,
  rotation: 6,
  numbers: 7,
  order: 8,
  organisation: 9,
  local: 10,
} as const;

/** Skeletons up to this length are too short to be cut in halves. */
const WHOLE_UP_TO = 4;
/** Within how many changes of the skeleton a known name is found. */
const CHANGES = 2;

/** Returns a 32-bit hash (FNV-1a with murmur3's finish) of `text` without the character at `without`, -1 for all of it. */
export function keyOf(tag: number, text: string, without = -1): number {
  let hash = Math.imul(0x811c9dc5 ^ tag, 0x01000193);
  for (let at = 0; at < text.length; at += 1) {
    if (at !== without) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Hands out the keys under which a known skeleton is indexed: its halves, each as it is and with one letter left out.
 * Two changes cannot fall so that both halves take two of them; so a skeleton within two changes shares a half-key
 * (symmetric deletion, applied to halves: a dozen keys a name instead of the eighty of the whole).
 */
export function emitKnownKeys(skeleton: string, emit: (key: number) => void): void {
  const length = skeleton.length;
  if (length <= WHOLE_UP_TO) {
    emitDeletions(KEY_OF.whole, skeleton, emit);
    return;
  }
  const half = length >> 1;
  emitDeletions(tagOf(KEY_OF.left, length), skeleton.slice(0, half), emit);
  emitDeletions(tagOf(KEY_OF.right, length), skeleton.slice(half), emit);
}

/** Hands out the keys under which the known skeletons within two changes of a seen one are found. */
export function emitSeenKeys(skeleton: string, emit: (key: number) => void): void {
  if (skeleton.length <= WHOLE_UP_TO + 1) emitDeletions(KEY_OF.whole, skeleton, emit);
  for (let length = skeleton.length - CHANGES; length <= skeleton.length + CHANGES; length += 1) {
    if (length <= WHOLE_UP_TO) continue;
    const half = length >> 1;
    emitNear(tagOf(KEY_OF.left, length), half, (size) => skeleton.slice(0, size), emit);
    emitNear(tagOf(KEY_OF.right, length), length - half, (size) => skeleton.slice(-size), emit);
  }
}

function tagOf(side: number, length: number): number {
  return side + 16 * length;
}

/** The keys of a piece of the seen name that may be a half of the given size with one change. */
function emitNear(tag: number, size: number, piece: (size: number) => string, emit: (key: number) => void): void {
  emitDeletions(tag, piece(size), emit);
  emit(keyOf(tag, piece(size - 1)));
  const longer = piece(size + 1);
  for (let at = 0; at < longer.length; at += 1) emit(keyOf(tag, longer, at));
}

function emitDeletions(tag: number, text: string, emit: (key: number) => void): void {
  emit(keyOf(tag, text));
  for (let at = 0; at < text.length; at += 1) emit(keyOf(tag, text, at));
}

/** Returns the key of a name's skeleton as a whole. */
export function exactKey(tag: number, name: string): number {
  return keyOf(tag, skeletonOf(name));
}

/** Returns the first in the alphabet of a text's rotations: the same for every way to cut it in two and swap the parts. */
export function leastRotation(text: string): string {
  const twice = text + text;
  let least = text;
  for (let at = 1; at < text.length; at += 1) {
    const rotation = twice.slice(at, at + text.length);
    if (rotation < least) least = rotation;
  }
  return least;
}
