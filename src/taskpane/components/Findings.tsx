import { makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../inspect/finding";
import type { Message } from "../../message/message";
import { useSentences } from "../use-sentences";
import { FindingItem } from "./FindingItem";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: 0 },
});

/** Why the level is what it is: the findings, weightiest first. */
export function Findings({ findings, message }: { readonly findings: readonly Finding[]; readonly message: Message }) {
  const { pane } = useSentences();
  const styles = useStyles();
  return (
    <Section title={pane.why.title}>
      {findings.length === 0 ? <p className={styles.none}>{pane.why.none}</p> : null}
      <ul className={styles.list}>
        {findings.map((finding, at) => (
          <li key={`${finding.code} ${at}`}>
            <FindingItem finding={finding} message={message} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
