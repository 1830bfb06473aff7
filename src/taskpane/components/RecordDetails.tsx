import { makeStyles } from "@griffel/react";
import type { RecordView } from "../presenters/record-view";
import type { RecordSentences } from "../../locales/record/record-sentences";
import { tokens } from "../tokens";
import { Section } from "./Section";

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface RecordDetailsProps {
  readonly view: RecordView;
  readonly labels: RecordSentences;
}

/** A record in full: what it is about, what was found, what was done. */
export function RecordDetails({ view: { rows, findings, steps }, labels }: RecordDetailsProps) {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.rows}>
        {rows.map(([label, text]) => (
          <Row key={label} label={label} text={text} />
        ))}
      </dl>
      <Section title={labels.found}>
        <ul className={styles.list}>
          {(findings.length === 0 ? [labels.nothingFound] : findings).map((text, at) => (
            <li key={at}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title={labels.done}>
        <ol className={styles.list}>
          {steps.length === 0 ? <li>{labels.nothingDone}</li> : null}
          {steps.map(({ title, lines }, at) => (
            <li key={at}>
              {title}
              {lines.map((line, lineAt) => (
                <span key={lineAt} className={styles.line}>
                  {line}
                </span>
              ))}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Row({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.text}>{text}</dd>
    </>
  );
}
