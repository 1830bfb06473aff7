import { makeStyles } from "@griffel/react";
import { useRef, type ReactNode } from "react";
import type { Listed } from "../../presenters/directory-entries";
import { useDirectoryWords } from "../../use-directory-words";
import { Hint } from "../Hint";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface EntryListProps<T> {
  /** What is listed, for whoever does not see it. */
  readonly label: string;
  readonly entries: readonly Listed<T>[];
  readonly keyOf: (entry: T) => string;
  /** Draws an entry. What takes it out calls `afterwards`: the list then has the focus that the entry had. */
  readonly children: (listed: Listed<T>, afterwards: () => void) => ReactNode;
}

/** Entries of the directory, one under the other; says where there are none. */
export function EntryList<T>({ label, entries, keyOf, children }: EntryListProps<T>) {
  const words = useDirectoryWords();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const afterwards = () => list.current?.focus();
  return (
    <>
      {entries.length === 0 ? <Hint>{words.payee.none}</Hint> : null}
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={label}>
        {entries.map((listed) => (
          <Entry key={keyOf(listed.entry)} draw={() => children(listed, afterwards)} />
        ))}
      </ul>
    </>
  );
}

function Entry({ draw }: { readonly draw: () => ReactNode }) {
  return <li>{draw()}</li>;
}
