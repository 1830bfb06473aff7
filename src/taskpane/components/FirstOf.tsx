import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { useSentences } from "../use-sentences";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** As many as leave room for everything else on the first screen; the line for the rest takes the room of a third. */
const SHOWN_FIRST = 2;

/** A list of lines of which the first ones are shown, and the rest behind one more line. Each needs its key. */
export function FirstOf({ items }: { readonly items: readonly ReactElement[] }) {
  const { pane } = useSentences();
  const isLong = items.length > SHOWN_FIRST + 1;
  const rest = isLong ? items.slice(SHOWN_FIRST) : [];
  return (
    <>
      <List items={isLong ? items.slice(0, SHOWN_FIRST) : items} />
      {rest.length === 0 ? null : (
        <Disclosure label={pane.others(rest.length)}>
          <List items={rest} />
        </Disclosure>
      )}
    </>
  );
}

function List({ items }: { readonly items: readonly ReactElement[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.key}>{item}</li>
      ))}
    </ul>
  );
}
