import { use } from "react";
import type { TypedMistake } from "../directory/typed";
import { loadDirectory } from "../locales/directory/load-directory";
import type { DirectorySentences, TypedField } from "../locales/directory/directory-sentences";
import { visible } from "../locales/visible";
import { useSentences } from "./use-sentences";

/** Returns what is read on the directory's page; the component waits while it is fetched. */
export function useDirectoryWords(): DirectorySentences {
  return use(loadDirectory(useSentences().language));
}

/** Returns what makes the sentence of a mistake in something typed: what is wrong, and how to write it. */
export function useMistakeText(): (field: TypedField, mistake: TypedMistake) => string {
  const { how, future } = useDirectoryWords();
  const { directoryProblems } = useSentences();
  return (field, { problem, value, params }) => {
    if (problem === "empty") return how[field];
    if (problem === "future-day") return future;
    return `${directoryProblems[problem](visible(value), params)} ${how[field]}`;
  };
}
