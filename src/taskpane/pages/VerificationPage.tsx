import { makeStyles } from "@fluentui/react-components";
import type { ChecklistSentences, StepSentences } from "../../locales/sentences";
import { asksForRole, ROLES, stepsOf, type ChecklistId, type Phase } from "../../verify/scenarios";
import { answerTo, checklistIn, draftFor, type Verification, type VerificationEvent } from "../../verify/verification";
import { Choice } from "../components/Choice";
import { Concluding } from "../components/Concluding";
import { Page } from "../components/Page";
import { StepItem } from "../components/StepItem";
import { useSentences } from "../use-sentences";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  phase: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
  },
  kept: { margin: 0, padding: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
});

const PHASES: readonly Phase[] = ["before-release", "after-payment"];

interface VerificationPageProps {
  readonly verification: Verification;
  readonly checklists: ChecklistSentences;
  readonly tell: (event: VerificationEvent) => void;
  readonly onBack: () => void;
}

/** The checklist of the scenario, step by step, and its outcome. */
export default function VerificationPage({ verification, checklists, tell, onBack }: VerificationPageProps) {
  const sentences = useSentences();
  const styles = useStyles();
  const { pane, scenarios, roles } = sentences;
  const { proposed, scenario, role } = verification;
  return (
    <Page title={pane.verification.title} onBack={onBack}>
      <Choice
        label={pane.verification.scenario}
        value={scenario}
        options={verification.offered}
        textOf={(one) => (one === proposed ? `${scenarios[one]} (${pane.verification.proposed})` : scenarios[one])}
        onChoose={(chosen) => tell({ type: "scenario-chosen", scenario: chosen })}
      />
      {asksForRole(scenario) ? (
        <Choice
          label={pane.verification.role}
          value={role}
          options={ROLES}
          textOf={(one) => roles[one]}
          onChoose={(chosen) => tell({ type: "role-chosen", role: chosen })}
        />
      ) : null}
      {PHASES.map((phase) => (
        <Steps key={phase} phase={phase} verification={verification} checklists={checklists} tell={tell} />
      ))}
      <Concluding
        verification={verification}
        onConclude={(outcome) => tell({ type: "concluded", outcome, at: new Date().toISOString() })}
      />
      <p className={styles.kept}>{pane.verification.keptWhileOpen}</p>
    </Page>
  );
}

interface StepsProps {
  readonly phase: Phase;
  readonly verification: Verification;
  readonly checklists: ChecklistSentences;
  readonly tell: (event: VerificationEvent) => void;
}

function Steps({ phase, verification, checklists, tell }: StepsProps) {
  const sentences = useSentences();
  const styles = useStyles();
  const checklist = checklistIn(verification);
  const all = stepsOf(checklist);
  const steps = all.filter((step) => step.phase === phase);
  if (steps.length === 0) return null;
  return (
    <>
      <h2 className={styles.phase}>{sentences.phases[phase]}</h2>
      <ol className={styles.list}>
        {steps.map((step) => (
          <StepItem
            key={`${checklist} ${step.id}`}
            step={step}
            number={all.indexOf(step) + 1}
            total={all.length}
            sentences={stepSentences(checklists, checklist, step.id)}
            answer={answerTo(verification, step.id)}
            note={draftFor(verification, step.id)}
            onType={(note) => tell({ type: "note-typed", step: step.id, note })}
            isOpen={verification.conclusion === null || phase === "after-payment"}
            onAnswer={(kind, note) =>
              tell({ type: "step-answered", step: step.id, kind, note, at: new Date().toISOString() })
            }
            onReopen={() => tell({ type: "step-reopened", step: step.id })}
          />
        ))}
      </ol>
    </>
  );
}

/** The lists and their sentences have the same keys, which the compiler sees to in `ChecklistSentences`. */
function stepSentences(checklists: ChecklistSentences, checklist: ChecklistId, step: string): StepSentences {
  return (checklists[checklist] as Readonly<Record<string, StepSentences>>)[step] ?? checklists.other.hold;
}
