import { makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../inspect/finding";
import type { Message } from "../../message/message";
import { useSentences } from "../use-sentences";
import { Disclosure } from "./Disclosure";
import { FindingItem } from "./FindingItem";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: 0 },
});

/** As many as leave room for the accounts on the first screen. */
const SHOWN_FIRST = 3;

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly message: Message;
}

/** Why the level is what it is: the findings, weightiest first; the lighter ones behind one more line. */
export function Findings({ findings, message }: FindingsProps) {
  const { pane } = useSentences();
  const styles = useStyles();
  const isLong = findings.length > SHOWN_FIRST + 1;
  const rest = isLong ? findings.slice(SHOWN_FIRST) : [];
  return (
    <Section title={pane.why.title}>
      {findings.length === 0 ? <p className={styles.none}>{pane.why.none}</p> : null}
      <FindingList findings={isLong ? findings.slice(0, SHOWN_FIRST) : findings} message={message} />
      {rest.length === 0 ? null : (
        <Disclosure label={pane.why.more(rest.length)}>
          <FindingList findings={rest} message={message} />
        </Disclosure>
      )}
    </Section>
  );
}

function FindingList({ findings, message }: FindingsProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding, at) => (
        <li key={`${finding.code} ${at}`}>
          <FindingItem finding={finding} message={message} />
        </li>
      ))}
    </ul>
  );
}
