import { makeStyles } from "@griffel/react";
import { use, useCallback, useEffect, useState } from "react";
import { beganInside } from "../../inspect/sender/began-inside";
import { loadApproval } from "../../locales/approval/load-approval";
import { visible } from "../../locales/visible";
import type { Message } from "../../message/message";
import type { Decision } from "../../verify/approval/decision";
import { isSpokenCode } from "../../verify/approval/judge";
import { stepsIn } from "../../verify/verification";
import { tellAsked, verificationAsked } from "../answered-verification";
import { Button } from "../components/Button";
import { TextField } from "../components/fields/TextField";
import { Hint } from "../components/Hint";
import { Page } from "../components/Page";
import { useDesk, type Desk } from "../desk";
import { approverName, judgedAnswer, type JudgedAnswer } from "../judged-answer";
import { noteOf, triesLeft, withWrongCode, type KeptRequest } from "../kept-requests";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  title: { margin: `${tokens.spacingVerticalXS} 0`, fontWeight: tokens.fontWeightSemibold },
});

interface DecisionPageProps {
  readonly message: Message;
  readonly onBack: () => void;
}

/** For the one who asked: whether the answer in the open message counts, and the code that confirms it. */
export default function DecisionPage({ message, onBack }: DecisionPageProps) {
  const { language } = useSentences();
  const styles = useStyles();
  const { decision: words } = use(loadApproval(language));
  const [answer, reload] = useAnswer(message);
  return (
    <Page title={words.title} onBack={onBack}>
      <div className={styles.body}>{answer === null ? null : <Judged {...{ message, answer }} onSpent={reload} />}</div>
    </Page>
  );
}

/** Returns what is known of the answer once all was read, judged once; and how to judge it again. */
function useAnswer(message: Message): readonly [JudgedAnswer | null, () => void] {
  const desk = useDesk();
  const [answer, setAnswer] = useState<JudgedAnswer | null>(null);
  useEffect(() => {
    // What counts changes the verification, and with it the desk: an answer that was counted is not judged again.
    if (answer !== null || !desk.isRead) return undefined;
    let isWanted = true;
    void judgedAnswer(message, desk).then((read) => {
      if (isWanted) setAnswer(read);
    });
    return () => {
      isWanted = false;
    };
  }, [message, desk, answer]);
  return [answer, useCallback(() => setAnswer(null), [])];
}

interface JudgedProps {
  readonly message: Message;
  readonly answer: JudgedAnswer;
  readonly onSpent: () => void;
}

/** Who answers, and why that does or does not count; then what is left to do. */
function Judged({ message, answer, onSpent }: JudgedProps) {
  const { language } = useSentences();
  const desk = useDesk();
  const { decision: words } = use(loadApproval(language));
  if (answer === "unreadable") return <Hint isWarning>{words.unreadable}</Hint>;
  if (answer === "not-stored") return <Hint isWarning>{words.notStored}</Hint>;
  const from = <Hint>{words.from(visible(message.from?.address ?? ""))}</Hint>;
  if (typeof answer === "string") {
    return (
      <>
        {from}
        <Hint isWarning>{answer === "not-asked" ? words.notAsked : words.requestDamaged}</Hint>
      </>
    );
  }
  const { kept, judgement, isStored } = answer;
  if ("fault" in judgement) {
    return (
      <>
        {from}
        <Hint isWarning>{words.faults[judgement.fault]}</Hint>
      </>
    );
  }
  const { decision } = judgement;
  const name = visible(approverName(desk, decision));
  return (
    <>
      {from}
      <Hint>{beganInside(message) ? words.inside : words.vouchedFor}</Hint>
      <Hint>{words.asked(name)}</Hint>
      {decision.agreed ? (
        <Confirming {...{ kept, decision, onSpent }} />
      ) : (
        <>
          <Hint isWarning>{words.refused(name)}</Hint>
          {isStored ? null : <Hint isWarning>{words.notStored}</Hint>}
        </>
      )}
    </>
  );
}

interface ConfirmingProps {
  readonly kept: KeptRequest;
  readonly decision: Decision;
  /** When this answer has no try left. */
  readonly onSpent: () => void;
}

/** An agreement counts once its spoken code was typed. */
function Confirming({ kept, decision, onSpent }: ConfirmingProps) {
  const { language } = useSentences();
  const styles = useStyles();
  const { decision: words } = use(loadApproval(language));
  const desk = useDesk();
  const [typed, setTyped] = useState("");
  const [left, setLeft] = useState(triesLeft(kept, decision));
  const [standing, setStanding] = useState<"open" | "wrong" | "counted" | "not-stored">("open");
  const name = approverName(desk, decision);
  const count = async () => {
    const isKept =
      (await isAgreementKept(desk, kept, decision)) &&
      (await noteOf(desk.host.store, kept.request, (one) => ({ ...one, counted: decision.nonce })));
    setStanding(isKept ? "counted" : "not-stored");
  };
  const check = async () => {
    if (isSpokenCode(decision, typed)) return count();
    const isNoted = await noteOf(desk.host.store, kept.request, (one) => withWrongCode(one, decision));
    setStanding(isNoted ? "wrong" : "not-stored");
    setLeft(left - 1);
    setTyped("");
    if (isNoted && left <= 1) onSpent();
  };
  if (standing === "not-stored") return <Hint isWarning>{words.notStored}</Hint>;
  if (standing === "counted") return <Hint isWarning>{words.counted}</Hint>;
  if (left <= 0) return <Hint isWarning>{words.spent}</Hint>;
  return (
    <>
      <p className={styles.title}>{words.agreed(visible(name))}</p>
      <Hint>{words.call(visible(name))}</Hint>
      <TextField label={words.code} value={typed} onType={setTyped} />
      {standing === "wrong" ? <Hint isWarning>{words.wrong(left)}</Hint> : null}
      <Button size="small" appearance="primary" disabled={typed.trim() === ""} onClick={() => void check()}>
        {words.check}
      </Button>
    </>
  );
}

/** Answers the step of the second person in the verification that the request was about; returns whether that is kept. */
async function isAgreementKept(desk: Desk, kept: KeptRequest, decision: Decision): Promise<boolean> {
  const verification = await verificationAsked(desk, kept);
  const step = verification && stepsIn(verification).find(({ form }) => form === "second-person");
  if (!step) return false;
  const { approver: address, nonce, note } = decision;
  const agreement = { name: approverName(desk, decision), address, way: "by-mail", nonce, note } as const;
  return tellAsked(desk, kept, {
    type: "step-answered",
    step: step.id,
    given: { form: "second-person", agreement },
    at: new Date().toISOString(),
  });
}
