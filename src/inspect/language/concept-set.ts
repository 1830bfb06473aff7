import { CONCEPTS } from "./concepts";

/** How many numbers a set takes, of 32 concepts each. */
export const UNITS = Math.ceil(CONCEPTS.length / 32);

/** A set of concepts, a bit each: every rule asks every sentence which it holds. */
export type ConceptSet = Int32Array;

/** Returns the concepts of these numbers as a set. */
export function conceptSet(concepts: readonly number[]): ConceptSet {
  const set = new Int32Array(UNITS);
  for (const concept of concepts) addConcept(set, 0, concept);
  return set;
}

/** Adds a concept to the set that stands in an array from `start`. */
export function addConcept(units: Int32Array, start: number, concept: number): void {
  const at = start + (concept >> 5);
  units[at] = (units[at] ?? 0) | (1 << (concept & 31));
}

/** Whether a set has a concept in common with the set that stands in an array from `start`. */
export function haveCommon(set: ConceptSet, units: Int32Array, start = 0): boolean {
  for (let unit = 0; unit < UNITS; unit += 1) if (((units[start + unit] ?? 0) & (set[unit] ?? 0)) !== 0) return true;
  return false;
}

/** Calls back with each concept of the set that stands in an array from `start`, the lowest number first. */
export function forEachConcept(units: Int32Array, start: number, call: (concept: number) => void): void {
  for (let unit = 0; unit < UNITS; unit += 1) {
    for (let bits = units[start + unit] ?? 0; bits !== 0; bits &= bits - 1)
      call(32 * unit + 31 - Math.clz32(bits & -bits));
  }
}
