import { makeStyles } from "@griffel/react";
import type { SenderView } from "../presenters/sender-view";
import { useSentences } from "../use-sentences";
import { Disclosure } from "./Disclosure";
import { Marked } from "./Marked";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  sender: { marginTop: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase200 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  address: { overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace, lineHeight: tokens.lineHeightBase300 },
  known: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Longer names stand in one line that opens: what a sender calls themselves must not push the verdict away. */
const MAX_NAME = 80;

/** An address as it is, what differs in it marked against the known one, and said in words. */
export function SenderAddress({ label, view }: { readonly label: string; readonly view: SenderView }) {
  const { pane } = useSentences();
  const styles = useStyles();
  const named = (
    <>
      {label}
      {view.name === "" ? null : (
        <>
          {" · "}
          <bdi>{view.name}</bdi>
        </>
      )}
    </>
  );
  return (
    <div className={styles.sender} role="group" aria-label={label}>
      <div className={styles.label}>
        {view.name.length > MAX_NAME ? <Disclosure label={named}>{null}</Disclosure> : named}
      </div>
      <div className={styles.address}>
        <Marked segments={view.address} />
      </div>
      {view.known === null ? null : (
        <div className={styles.known}>
          {pane.sender.known} <Marked segments={view.known} />
        </div>
      )}
      {view.words.length === 0 ? null : (
        <ul className={styles.words}>
          {view.words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
