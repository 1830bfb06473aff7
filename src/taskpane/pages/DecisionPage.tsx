import { makeStyles } from "@griffel/react";
import { use, useCallback, useEffect, useState } from "react";
import { loadApproval } from "../../locales/approval/load-approval";
import type { Message } from "../../message/message";
import { decisionIn, type Decision } from "../../verify/approval/decision";
import { isSpokenCode, judged, MAX_CODE_TRIES, type Judgement } from "../../verify/approval/judge";
import { requestFingerprint } from "../../verify/approval/request";
import { stateFingerprint } from "../../verify/approval/state";
import type { Given } from "../../verify/answer";
import { stepsOf } from "../../verify/scenarios";
import { checklistIn } from "../../verify/verification";
import { Button } from "../components/Button";
import { Hint } from "../components/Hint";
import { TextField } from "../components/fields/TextField";
import { Page } from "../components/Page";
import { tellAsked, verificationAsked } from "../answered-verification";
import { useDesk, type Desk } from "../desk";
import { isSpent, keptRequests, noteOf, type KeptRequest } from "../kept-requests";
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
      <div className={styles.body}>{answer === null ? null : <Judged answer={answer} onCounted={reload} />}</div>
    </Page>
  );
}

/** What the open message answers, and whether that counts. */
type Answer = "unreadable" | "not-stored" | "not-asked" | { readonly kept: KeptRequest; readonly judgement: Judgement };

/** Returns what is known of the answer once all was read, judged once; and how to judge it again. */
function useAnswer(message: Message): readonly [Answer | null, () => void] {
  const desk = useDesk();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    // What counts changes the verification, and with it the desk: an answer that was counted is not judged again.
    if (answer !== null || !desk.isRead) return undefined;
    let isWanted = true;
    void answerIn(message, desk).then((read) => {
      if (isWanted) setAnswer(read);
    });
    return () => {
      isWanted = false;
    };
  }, [message, desk, answer]);
  return [answer, useCallback(() => setAnswer(null), [])];
}

async function answerIn(message: Message, desk: Desk): Promise<Answer> {
  const { host, policy } = desk;
  const decision = decisionIn(message.body.text);
  if (!decision) return "unreadable";
  const requests = await keptRequests(host.store);
  if (requests.status === "failed") return "not-stored";
  const kept = requests.value.find(({ request }) => requestFingerprint(request) === decision.request);
  if (!kept) return "not-asked";
  const verification = await verificationAsked(desk, kept);
  const judgement = judged(message, {
    request: kept.request,
    state: verification && stateFingerprint(verification),
    approvers: policy.approvers.map(({ address }) => address),
    me: (host.me ?? "").toLowerCase(),
    counted: new Set(requests.value.flatMap(({ counted }) => counted ?? [])),
  });
  return { kept, judgement };
}

function Judged({ answer, onCounted }: { readonly answer: Answer; readonly onCounted: () => void }) {
  const { language } = useSentences();
  const { decision: words } = use(loadApproval(language));
  if (answer === "unreadable") return <Hint isWarning>{words.unreadable}</Hint>;
  if (answer === "not-stored") return <Hint isWarning>{words.notStored}</Hint>;
  if (answer === "not-asked") return <Hint isWarning>{words.notAsked}</Hint>;
  const { kept, judgement } = answer;
  if ("fault" in judgement) return <Hint isWarning>{words.faults[judgement.fault]}</Hint>;
  return <Confirming kept={kept} decision={judgement.decision} onCounted={onCounted} />;
}

interface ConfirmingProps {
  readonly kept: KeptRequest;
  readonly decision: Decision;
  readonly onCounted: () => void;
}

/** A refusal counts at once; an agreement once its spoken code was typed. */
function Confirming({ kept, decision, onCounted }: ConfirmingProps) {
  const { language } = useSentences();
  const styles = useStyles();
  const { decision: words, ask } = use(loadApproval(language));
  const desk = useDesk();
  const [typed, setTyped] = useState("");
  const [wrongCodes, setWrongCodes] = useState(kept.wrongCodes);
  const [standing, setStanding] = useState<"open" | "counted" | "not-stored">("open");
  const name = desk.policy.approvers.find(({ address }) => address === decision.approver)?.name ?? decision.approver;
  const count = async (given: Given) => {
    const isKept =
      (await answerSecond(desk, kept, given)) &&
      (await noteOf(desk.host.store, kept, (one) => ({ ...one, counted: decision.nonce })));
    setStanding(isKept ? "counted" : "not-stored");
  };
  const check = async () => {
    if (isSpokenCode(decision, typed)) return count(agreementBy(name, decision));
    const isNoted = await noteOf(desk.host.store, kept, (one) => ({ ...one, wrongCodes: one.wrongCodes + 1 }));
    if (!isNoted) {
      setStanding("not-stored");
      return;
    }
    setWrongCodes(wrongCodes + 1);
    setTyped("");
    if (wrongCodes + 1 >= MAX_CODE_TRIES) onCounted();
  };
  if (standing === "not-stored") return <Hint isWarning>{words.notStored}</Hint>;
  if (standing === "counted") return <Hint isWarning>{decision.agreed ? words.counted : words.refused(name)}</Hint>;
  if (!decision.agreed) {
    return (
      <>
        <Hint isWarning>{words.refused(name)}</Hint>
        <Button size="small" appearance="primary" onClick={() => void count(refusalBy(ask.refused(name), decision))}>
          {words.noteRefusal}
        </Button>
      </>
    );
  }
  if (isSpent({ ...kept, wrongCodes })) return <Hint isWarning>{words.spent}</Hint>;
  return (
    <>
      <p className={styles.title}>{words.agreed(name)}</p>
      <Hint>{words.call(name)}</Hint>
      <TextField label={words.code} value={typed} onType={setTyped} />
      {wrongCodes === kept.wrongCodes ? null : <Hint isWarning>{words.wrong(MAX_CODE_TRIES - wrongCodes)}</Hint>}
      <Button size="small" appearance="primary" disabled={typed.trim() === ""} onClick={() => void check()}>
        {words.check}
      </Button>
    </>
  );
}

function agreementBy(name: string, { approver, nonce, note }: Decision): Given {
  return { form: "second-person", agreement: { name, address: approver, way: "by-mail", nonce, note } };
}

function refusalBy(refused: string, { note }: Decision): Given {
  return { form: "could-not", note: note === "" ? refused : `${refused}: ${note}` };
}

/** Answers the step of the second person in the verification that the request was about; returns whether that is kept. */
async function answerSecond(desk: Desk, kept: KeptRequest, given: Given): Promise<boolean> {
  const verification = await verificationAsked(desk, kept);
  const step = verification && stepsOf(checklistIn(verification)).find(({ form }) => form === "second-person");
  if (!step) return false;
  return tellAsked(desk, kept, { type: "step-answered", step: step.id, given, at: new Date().toISOString() });
}
