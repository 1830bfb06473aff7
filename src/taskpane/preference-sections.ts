/**
 * The preferences are one text for all parts of the pane: a JSON object with a section for each, so that one part writes
 * its own and leaves the others' as they are, also those of a newer version.
 */
export type SectionName = "policy" | "register";

/** Returns a section as it was read, still to be checked by its schema; undefined where there is none. */
export function sectionIn(text: string | null, name: SectionName): unknown {
  return sectionsIn(text)[name];
}

/** Returns the text with a section replaced. */
export function withSection(text: string | null, name: SectionName, value: unknown): string {
  return JSON.stringify({ ...sectionsIn(text), [name]: value });
}

function sectionsIn(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
