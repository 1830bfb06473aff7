import { makeStyles } from "@griffel/react";
import type { Ref } from "react";
import { reasonsAgainst } from "../../verify/against";
import {
  comparedAccounts,
  contradictionsIn,
  outcomesOpen,
  stepsBeforeRelease,
  type Outcome,
} from "../../verify/verification";
import { useMatter } from "../matter";
import { tokens } from "../tokens";
import { useWords } from "../use-words";
import { Button } from "./Button";
import { Hint } from "./Hint";
import { OutcomeLine } from "./OutcomeLine";
import { Section } from "./Section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  missing: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface ConcludingProps {
  /** What a step is called. */
  readonly titleOf: (step: string) => string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onConclude: (outcome: Outcome) => void;
}

/**
 * How the verification stands, what is missing or speaks against it, and the outcomes that can be concluded now: release
 * is there only when it is earned, and fraud comes first where an answer speaks against the message.
 */
export function Concluding({ titleOf, headingRef, onConclude }: ConcludingProps) {
  const words = useWords();
  const styles = useStyles();
  const { verification } = useMatter();
  const accounts = comparedAccounts(verification);
  const missing = stepsBeforeRelease(verification);
  const against = contradictionsIn(verification).flatMap(({ given }) => reasonsAgainst(given, accounts));
  const concluded = verification.conclusion?.outcome;
  const open = outcomesOpen(verification).filter((outcome) => outcome !== concluded);
  const outcomes = against.length > 0 ? [...open].sort(fraudFirst) : open;
  return (
    <Section title={words.conclude} headingRef={headingRef}>
      <OutcomeLine verification={verification} />
      {against.length === 0 ? null : (
        <Hint isWarning>
          {words.speaksAgainst} {[...new Set(against)].map((reason) => words.against[reason]).join(" ")}
        </Hint>
      )}
      {missing.length === 0 ? null : (
        <div className={styles.missing}>
          {words.stillToDo(missing.length)}
          <ul className={styles.list}>
            {missing.map(({ id }) => (
              <li key={id}>{titleOf(id)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.buttons}>
        {outcomes.map((outcome, at) => (
          <Button
            key={outcome}
            appearance={at === 0 && outcome !== "hold" ? "primary" : "secondary"}
            onClick={() => onConclude(outcome)}
          >
            {words.outcomes[outcome]}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function fraudFirst(a: Outcome, b: Outcome): number {
  return Number(b === "fraud") - Number(a === "fraud");
}
