import { createContext, useContext } from "react";
import type { Sentences } from "../locales/sentences";

/** The language of everything in the pane; provided once, by `TaskPane`. */
export const SentencesContext = createContext<Sentences | null>(null);

/**
 * Returns the sentences in the language of the mail program.
 * @throws Error outside of `SentencesContext`
 */
export function useSentences(): Sentences {
  const sentences = useContext(SentencesContext);
  if (!sentences) throw new Error("Nothing provides the sentences");
  return sentences;
}
