import { makeStyles } from "@griffel/react";
import { useState } from "react";
import type { Scenario } from "../../inspect/inspection";
import type { VerificationEvent } from "../../verify/verification";
import { useMatter } from "../matter";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";
import { useWords } from "../use-words";
import { Button } from "./Button";
import { Choice } from "./Choice";
import { NoteField } from "./fields/TextField";
import { Hint } from "./Hint";

const useStyles = makeStyles({
  change: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** The scenario, and another one in the place of the proposed: that one is taken once the reason is told, and kept with it. */
export function ScenarioChoice({ tell }: { readonly tell: (event: VerificationEvent) => void }) {
  const { scenarios } = useSentences();
  const words = useWords();
  const styles = useStyles();
  const { proposed, scenario, offered, reason } = useMatter().verification;
  const [wanted, setWanted] = useState<Scenario | null>(null);
  const [why, setWhy] = useState("");
  const choose = (chosen: Scenario, because: string) => {
    tell({ type: "scenario-chosen", scenario: chosen, reason: because });
    setWanted(null);
    setWhy("");
  };
  return (
    <>
      <Choice
        label={words.scenario}
        value={wanted ?? scenario}
        options={offered}
        textOf={(one) => (one === proposed ? `${scenarios[one]} (${words.proposed})` : scenarios[one])}
        onChoose={(chosen) => {
          if (chosen === scenario) setWanted(null);
          else if (chosen === proposed) choose(chosen, "");
          else setWanted(chosen);
        }}
      />
      {wanted === null ? null : (
        <div className={styles.change}>
          <NoteField label={words.otherList.why} value={why} onType={setWhy} />
          <Hint>{words.otherList.kept}</Hint>
          <div className={styles.buttons}>
            <Button size="small" disabled={why.trim() === ""} onClick={() => choose(wanted, why)}>
              {words.otherList.take}
            </Button>
          </div>
        </div>
      )}
      {wanted === null && scenario !== proposed && reason !== "" ? (
        <div className={styles.change}>
          <Hint>{words.otherList.because(scenarios[proposed], reason)}</Hint>
        </div>
      ) : null}
    </>
  );
}
