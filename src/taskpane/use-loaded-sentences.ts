import { useEffect, useState } from "react";
import { loadSentences } from "../locales/load-sentences";
import type { Sentences } from "../locales/sentences";

/** Returns the sentences in a language: null while they are being fetched, `failed` when they could not be. */
export function useLoadedSentences(language: string): Sentences | "failed" | null {
  const [sentences, setSentences] = useState<Sentences | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadSentences(language).then(
      (loaded) => isWanted && setSentences(loaded),
      () => isWanted && setSentences("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return sentences;
}
