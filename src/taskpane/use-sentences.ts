import { createContext, useContext } from "react";
import { sentencesFor } from "../locales/locales";

/** The language of everything in the pane; provided once, by `TaskPane`. */
export const SentencesContext = createContext(sentencesFor("en"));

/** Returns the sentences in the language of the mail program. */
export const useSentences = () => useContext(SentencesContext);
