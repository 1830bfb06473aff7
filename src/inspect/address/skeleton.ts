/** Characters that are one to the eye, under one of them. */
const SAME: Readonly<Record<string, string>> = {
  i: "l",
  j: "l",
  "1": "l",
  "0": "o",
  q: "g",
  "9": "g",
  v: "u",
  "5": "s",
  "2": "z",
  "8": "b",
  "7": "t",
  "3": "e",
  "4": "a",
};

const FOLDED = Array.from({ length: 128 }, (_, unit) => SAME[String.fromCharCode(unit)] ?? String.fromCharCode(unit));
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["rn", "m"],
  ["vv", "w"],
  ["cl", "d"],
  ["lc", "k"],
]);

/**
 * Returns what remains of a name for a first, rough comparison: glyphs made one, hyphens and dots out, doubled
 * letters single. Two names that an attacker's glyphs, hyphens and doublings tell apart have the same skeleton.
 * @param name folded to ASCII.
 */
export function skeletonOf(name: string): string {
  let skeleton = "";
  let last = "";
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit === 45 || unit === 46) continue;
    const pair = PAIRS.get(name.slice(at, at + 2));
    const folded = pair ?? FOLDED[unit] ?? name.charAt(at);
    if (pair !== undefined) at += 1;
    if (folded !== last) skeleton += folded;
    last = folded;
  }
  return skeleton;
}

/** Returns one bit for each letter that occurs (a–z, then one for everything else). */
export function letterMask(skeleton: string): number {
  let mask = 0;
  for (let at = 0; at < skeleton.length; at += 1) {
    const place = skeleton.charCodeAt(at) - 97;
    mask |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return mask;
}

/** Returns in how many letters two masks differ. */
export function maskDistance(a: number, b: number): number {
  let rest = a ^ b;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
