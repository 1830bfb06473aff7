import type { Sensitivity } from "./lookalike";

/**
 * The dearest set of changes that still counts as a likeness, by the telling length of the known name: the more it
 * tells, the less likely that an unrelated one is near it by chance.
 */
const BY_LENGTH = [0, 0, 0.3, 0.35, 0.62, 0.82, 0.97, 1.05, 1.2, 1.35, 1.5, 1.65, 1.8, 1.9, 2, 2.1, 2.2] as const;

/** With every tenfold of known names, more unrelated ones are near one of them by chance. */
const PER_TENFOLD = 0.18;
const AT_A_HUNDRED = 0.36;
/** Somebody in the thread or with a known name is no chance meeting. */
const IN_CONTEXT = 0.5;

/**
 * Returns the limit for a name.
 * @param length its telling length (see `rarity.ts`), fractions included.
 * @param size how many names are known.
 */
export function limitFor(length: number, size: number, sensitivity: Sensitivity): number {
  return baseFor(length) + AT_A_HUNDRED - PER_TENFOLD * crowdOf(size) + (sensitivity === "in-context" ? IN_CONTEXT : 0);
}

/** Returns how many tenfolds of a hundred names are known, 0 to 4. */
export function crowdOf(size: number): number {
  return Math.min(4, Math.max(0, Math.log10(size / 100)));
}

function baseFor(length: number): number {
  const last = BY_LENGTH.length - 1;
  const below = Math.min(last, Math.floor(length));
  const [low, high] = [BY_LENGTH[below] ?? 0, BY_LENGTH[Math.min(last, below + 1)] ?? 0];
  return low + (high - low) * Math.min(1, length - below);
}
