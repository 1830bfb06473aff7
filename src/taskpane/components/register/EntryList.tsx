import type { ReadEntry } from "../../../verify/register";
import { entryLine } from "../../presenters/entry-line";
import { useRegisterWords } from "../../use-register-words";
import { useSentences } from "../../use-sentences";
import { OpenableList, type OpenableLine } from "../OpenableList";

interface EntryListProps {
  /** In the order in which they are shown. */
  readonly entries: readonly ReadEntry[];
  /** ISO 8601. */
  readonly now: string;
  readonly onOpen: (entry: ReadEntry) => void;
}

/** Entries of the register, each a line that opens; one with a fault says so there. */
export function EntryList({ entries, now, onOpen }: EntryListProps) {
  const words = useRegisterWords();
  const sentences = useSentences();
  const lineOf = (one: ReadEntry, at: number): OpenableLine => ({
    key: `${one.place} ${at}`,
    ...entryLine(one, words, sentences, now),
    fault: one.fault === null ? null : words.chain.faults[one.fault],
  });
  return <OpenableList items={entries} lineOf={lineOf} onOpen={onOpen} />;
}
