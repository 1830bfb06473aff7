import { makeStyles } from "@griffel/react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ChecklistSentences } from "../../locales/sentences";
import type { VerificationSentences } from "../../locales/verification/verification-sentences";
import type { Lookup } from "../../directory/lookup";
import type { Inspection } from "../../inspect/inspection";
import type { Given } from "../../verify/answer";
import { payeesInQuestion } from "../../verify/payees-in-question";
import { paymentPaid, recordOfConclusion, type VerificationRecord } from "../../verify/record";
import { asksForRole, ROLES } from "../../verify/scenarios";
import { threadBegan } from "../../verify/second-channel";
import type { DirectoryEdit } from "../../directory/edits";
import {
  checklistIn,
  contradictionsIn,
  verificationAfter,
  type Outcome,
  type Verification,
  type VerificationEvent,
} from "../../verify/verification";
import { AddToDirectory } from "../components/AddToDirectory";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Concluding } from "../components/Concluding";
import { Hint } from "../components/Hint";
import { Page } from "../components/Page";
import { ScenarioChoice } from "../components/ScenarioChoice";
import { Steps } from "../components/Steps";
import { MatterContext, namesOf, type Matter } from "../matter";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";
import type { Keeping } from "../verification-keeper";
import { WordsContext } from "../use-words";
import { currentStep } from "../presenters/current-step";
import { stepSentences } from "../presenters/step-sentences";

const useStyles = makeStyles({
  hint: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  kept: { margin: 0, padding: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
});

export interface VerificationPageProps {
  readonly about: Pick<Matter, "verification" | "message" | "policy" | "ByMail">;
  readonly inspection: Inspection;
  readonly lookup: Lookup;
  readonly checklists: ChecklistSentences;
  readonly words: VerificationSentences;
  /** Resolves with the verification as it then is: another pane may have added to it. */
  readonly tell: (...events: readonly VerificationEvent[]) => Promise<Verification | null>;
  /** Who concludes, and the key of their device: 64 hexadecimal digits. */
  readonly owner: { readonly address: string; readonly key: string };
  /** Whether the device keeps the answers. */
  readonly keeping: Keeping;
  /** Whether the mail program did not mark the message as it should. */
  readonly isUnmarked: boolean;
  /** Gets the record of each conclusion; null where no register keeps it. */
  readonly onConcluded: ((record: VerificationRecord) => void) | null;
  /** Puts what was verified into the directory; null where there is none to write to. */
  readonly onAdd: ((edit: DirectoryEdit) => void) | null;
  readonly onBack: () => void;
}

/** The checklist of the scenario, step by step, and its outcome. */
export default function VerificationPage(props: VerificationPageProps) {
  const { about, inspection, lookup, checklists, words, tell, owner, keeping, isUnmarked, onConcluded, onAdd, onBack } =
    props;
  const { verification, message } = about;
  const { scenario, role, startedAt } = verification;
  const { language } = useSentences();
  const [opened, setOpened] = useState<string | null>(null);
  const { heading, conclusion, moveOn } = useMovingFocus();
  const around = useMemo(
    () => ({
      began: threadBegan(message, startedAt),
      country: new Intl.Locale(language).region ?? null,
      payees: payeesInQuestion(message, inspection, lookup),
      me: namesOf(owner.address, message, lookup),
    }),
    [message, startedAt, language, inspection, lookup, owner.address],
  );
  const checklist = checklistIn(verification);
  const sentencesOf = (step: string) => stepSentences(checklists, checklist, step) ?? checklists.other.hold;
  const tellAll = (...events: readonly VerificationEvent[]) => {
    const next = events.reduce<Verification>(verificationAfter, verification);
    void tell(...events).then((kept) => {
      // Entered is what stands: an answer in another pane may have voided the conclusion meanwhile.
      const isConcluded = next.conclusion !== null && next.conclusion !== verification.conclusion;
      if (isConcluded && kept?.conclusion?.at === next.conclusion.at)
        onConcluded?.(recordOfConclusion(kept, { message, inspection, policy: about.policy, owner }));
    });
    setOpened(null);
    moveOn(contradictionsIn(next).length > contradictionsIn(verification).length);
  };
  return (
    <WordsContext value={words}>
      <MatterContext value={{ ...about, ...around, payment: paymentPaid(verification, inspection.payments) }}>
        <Page title={words.title} onBack={onBack}>
          <ScenarioChoice tell={(event) => void tell(event)} />
          {asksForRole(scenario) ? (
            <Choice
              label={words.role}
              value={role}
              options={ROLES}
              textOf={(one) => words.roles[one]}
              onChoose={(chosen) => void tell({ type: "role-chosen", role: chosen })}
            />
          ) : null}
          <Became words={words} verification={verification} />
          <PaidBefore words={words} verification={verification} tell={tell} />
          <AccountChoice words={words} verification={verification} tell={tell} />
          <Steps
            current={currentStep(verification, opened)}
            headingRef={heading}
            sentencesOf={sentencesOf}
            tell={(event) => void tell(event)}
            onOpen={setOpened}
            onAnswer={(step, given, outcome) =>
              tellAll(answering(step, given), ...(outcome ? [concluding(outcome)] : []))
            }
          />
          <Concluding
            titleOf={(step) => sentencesOf(step).title}
            headingRef={conclusion}
            onConclude={(outcome) => tellAll(concluding(outcome))}
          />
          <AddToDirectory {...{ inspection, lookup, onAdd }} />
          <Kept
            {...{ words, keeping, isUnmarked }}
            isEntering={onConcluded !== null && verification.conclusion?.isEntered === false}
            onRetry={() => void tell()}
          />
        </Page>
      </MatterContext>
    </WordsContext>
  );
}

interface KeptProps extends Pick<VerificationPageProps, "words" | "keeping" | "isUnmarked"> {
  /** Whether the register lacks the conclusion. */
  readonly isEntering: boolean;
  readonly onRetry: () => void;
}

/** Whether the answers outlast this pane by now, and why not; whether others see that the message is on hold. */
function Kept({ words, keeping, isEntering, isUnmarked, onRetry }: KeptProps) {
  const styles = useStyles();
  const { fault, isWaiting, isSetAside } = keeping;
  return (
    <div className={styles.kept}>
      {isSetAside ? <Hint isWarning>{words.setAside}</Hint> : null}
      {fault === null ? (
        words[isWaiting || isEntering ? "beingKept" : "kept"]
      ) : (
        <>
          <Hint isWarning>{words.notKept(words.faults[fault])}</Hint>
          <Button size="small" onClick={onRetry}>
            {words.keepAgain}
          </Button>
        </>
      )}
      {isUnmarked ? <Hint>{words.notMarked}</Hint> : null}
    </div>
  );
}

function answering(step: string, given: Given): VerificationEvent {
  return { type: "step-answered", step, given, at: new Date().toISOString() };
}

function concluding(outcome: Outcome): VerificationEvent {
  return { type: "concluded", outcome, at: new Date().toISOString() };
}

/** After an answer the step at hand takes the focus, or the conclusion where none is left or it has news. */
function useMovingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const conclusion = useRef<HTMLHeadingElement>(null);
  const [move, setMove] = useState<{ readonly toConclusion: boolean } | null>(null);
  useEffect(() => {
    if (move) ((move.toConclusion ? null : heading.current) ?? conclusion.current)?.focus();
  }, [move]);
  return { heading, conclusion, moveOn: (toConclusion: boolean) => setMove({ toConclusion }) };
}

type PartProps = Pick<VerificationPageProps, "words" | "tell"> & Pick<Matter, "verification">;

/** An invoice whose account is not the one in the person's own files has become another scenario, which is said. */
function Became({ words, verification }: Omit<PartProps, "tell">) {
  const { hint } = useStyles();
  const compared = verification.answers.find(({ checklist }) => checklist === "invoice")?.given;
  if (compared?.form !== "comparison" || compared.result === "same") return null;
  const next = compared.result === "different" ? "account-change" : "first-payment";
  if (verification.scenario !== next) return null;
  return (
    <div className={hint}>
      <Hint isWarning>{words.became[next]}</Hint>
    </div>
  );
}

/** A first payment that is none is compared with the person's own files, as an ordinary invoice is. */
function PaidBefore({ words, verification, tell }: PartProps) {
  const { hint } = useStyles();
  const { scenario, offered, answers, conclusion } = verification;
  const isBegun = answers.length > 0 || conclusion !== null;
  if (scenario !== "first-payment" || !offered.includes("invoice") || isBegun) return null;
  return (
    <div className={hint}>
      <Hint>{words.paidBefore.question}</Hint>
      <Button
        size="small"
        onClick={() => void tell({ type: "scenario-chosen", scenario: "invoice", reason: words.paidBefore.reason })}
      >
        {words.paidBefore.button}
      </Button>
    </div>
  );
}

/** Which account is to be paid, where the message names several. */
function AccountChoice({ words, verification, tell }: PartProps) {
  const { paymentKinds } = useSentences();
  const { subject, paid } = verification;
  if (subject.asked.length < 2) return null;
  const textOf = (at: string): string => {
    const account = subject.asked[Number(at)];
    return account ? words.accountOf(kindName(paymentKinds, account.kind), account.masked) : "";
  };
  return (
    <Choice
      label={words.account}
      value={`${paid}`}
      options={subject.asked.map((_, at) => `${at}`)}
      textOf={textOf}
      onChoose={(at) => void tell({ type: "account-chosen", paid: Number(at) })}
    />
  );
}

function kindName(names: Readonly<Record<string, string>>, kind: string): string {
  return names[kind] ?? kind;
}
