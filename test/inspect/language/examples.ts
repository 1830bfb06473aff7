import { message, body } from "../../support/build";
import { textParts } from "../../../src/message/parts";
import type { ActCode } from "../../../src/inspect/language/act";
import { readLanguage } from "../../../src/inspect/language/language";

/** Sentences that say an act, and sentences with the same words that do not. */
export interface Examples {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

export type ExamplesOfActs = Partial<Record<ActCode, Examples>>;

/** Returns the codes of the acts in a body of that text. */
export function codesIn(text: string): readonly ActCode[] {
  return readLanguage(textParts(message({ subject: "", body: body(text) }))).acts.map(({ code }) => code);
}

/** Declares a test for each sentence of each act. */
export function testExamples(examples: ExamplesOfActs): void {
  const acts = Object.entries(examples) as [ActCode, Examples][];
  describe.each(acts)("%s", (code, { fires, silent }) => {
    it.each(fires)("is said by: %s", (text) => {
      expect(codesIn(text)).toContain(code);
    });
    it.each(silent)("is not said by: %s", (text) => {
      expect(codesIn(text)).not.toContain(code);
    });
    it("has eight examples of each side at least", () => {
      expect(Math.min(fires.length, silent.length)).toBeGreaterThanOrEqual(8);
    });
  });
}
