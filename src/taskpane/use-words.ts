import { createContext, useContext } from "react";
import type { VerificationSentences } from "../locales/verification/verification-sentences";

/** What is read on the pages of a verification; provided by the page that fetches it. */
export const WordsContext = createContext<VerificationSentences | null>(null);

/**
 * Returns the sentences of a verification.
 * @throws Error outside of `WordsContext`
 */
export function useWords(): VerificationSentences {
  const words = useContext(WordsContext);
  if (!words) throw new Error("Nothing provides the words of a verification");
  return words;
}
