import { EMPTY_DIRECTORY, type Directory } from "./directory";
import type { Mistake } from "./mistake";
import { parseDirectory } from "./schema";

/** The version of the form in which a directory is kept; a change that old programs misread needs a new one. */
export const DIRECTORY_VERSION = 2;

/**
 * A kept directory as it was read: `migrated` says that it was of an older form. What a newer program wrote is not
 * touched, and what is damaged is not guessed at.
 */
export type KeptDirectory =
  | { readonly state: "read"; readonly directory: Directory; readonly migrated: boolean }
  | { readonly state: "newer"; readonly version: number }
  | { readonly state: "damaged"; readonly mistakes: readonly Mistake[] };

/**
 * Steps from each version to the next, in order. Files without a version had the form of the first one; the second one
 * knows why two domains are one company's, and reads bare pairs as before.
 */
const MIGRATIONS: readonly ((directory: object) => object)[] = [(directory) => directory, (directory) => directory];

/** Returns the text in which a directory is kept: its file form, with a version. */
export function keptText(directory: Directory): string {
  return JSON.stringify({ version: DIRECTORY_VERSION, ...directory });
}

/**
 * Reads a kept text; never throws.
 * @param text null where nothing is kept yet
 */
export function keptDirectory(text: string | null): KeptDirectory {
  if (text === null) return { state: "read", directory: EMPTY_DIRECTORY, migrated: false };
  const input = objectIn(text);
  const version = input && "version" in input ? input.version : 0;
  if (typeof version === "number" && version > DIRECTORY_VERSION) return { state: "newer", version };
  const steps = typeof version === "number" ? MIGRATIONS.slice(version) : [];
  const migrated = input && steps.length > 0 ? JSON.stringify(steps.reduce((one, step) => step(one), input)) : text;
  const parsed = parseDirectory(migrated);
  if ("errors" in parsed) return { state: "damaged", mistakes: parsed.errors };
  return { state: "read", directory: parsed.directory, migrated: steps.length > 0 };
}

function objectIn(text: string): object | null {
  try {
    const input: unknown = JSON.parse(text);
    return typeof input === "object" && input !== null && !Array.isArray(input) ? input : null;
  } catch {
    return null;
  }
}
