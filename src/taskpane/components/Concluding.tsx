import { makeStyles } from "@fluentui/react-components";
import {
  canBeVerified,
  checklistIn,
  stepsBeforeRelease,
  type Outcome,
  type Verification,
} from "../../verify/verification";
import { useSentences } from "../use-sentences";
import { OutcomeLine } from "./OutcomeLine";
import { Section } from "./Section";
import { Button } from "./Button";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  missing: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface ConcludingProps {
  readonly verification: Verification;
  readonly onConclude: (outcome: Outcome) => void;
}

/** How the verification stands, and the outcomes that can be concluded now; release is there only when it is earned. */
export function Concluding({ verification, onConclude }: ConcludingProps) {
  const { pane } = useSentences();
  const styles = useStyles();
  const words = pane.verification;
  const missing = stepsBeforeRelease(verification).length;
  return (
    <Section title={words.conclude}>
      <OutcomeLine verification={verification} />
      {missing === 0 ? null : <p className={styles.missing}>{words.toDo(missing)}</p>}
      <div className={styles.buttons}>
        {canBeVerified(verification) ? (
          <Button appearance="primary" onClick={() => onConclude("verified")}>
            {checklistIn(verification) === "invoice" ? words.matches : words.release}
          </Button>
        ) : null}
        <Button onClick={() => onConclude("hold")}>{words.hold}</Button>
        <Button onClick={() => onConclude("fraud")}>{words.fraud}</Button>
      </div>
    </Section>
  );
}
