import { makeStyles } from "@griffel/react";
import { use, useEffect, useState } from "react";
import type { DraftFault } from "../../host/host";
import { isVouchedFor } from "../../inspect/sender/authentication";
import { beganInside } from "../../inspect/sender/began-inside";
import { QUESTIONS, type Question } from "../../locales/approval/approval-sentences";
import { loadApproval } from "../../locales/approval/load-approval";
import { visible } from "../../locales/visible";
import type { Message } from "../../message/message";
import { spokenCode, type Decision } from "../../verify/approval/decision";
import { requestFingerprint, requestIn, type ApprovalRequest } from "../../verify/approval/request";
import { Button } from "../components/Button";
import { Hint } from "../components/Hint";
import { NoteField } from "../components/fields/TextField";
import { Page } from "../components/Page";
import { RecordDetails } from "../components/RecordDetails";
import { Section } from "../components/Section";
import { useDesk } from "../desk";
import { keepAnswer, readAnswer, type GivenAnswer, type ReadAnswer } from "../kept-answers";
import { decisionText } from "../presenters/approval-mail";
import { recordView } from "../presenters/record-view";
import { randomHex } from "../random-hex";
import { tokens } from "../tokens";
import { useRecordWords } from "../use-record-words";
import { useSentences } from "../use-sentences";

const NONCE_BYTES = 16;

const useStyles = makeStyles({
  hints: { padding: `0 ${tokens.spacingHorizontalM}` },
  question: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  code: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontFamily: tokens.fontFamilyMonospace,
    letterSpacing: "0.15em",
  },
});

interface ApproverPageProps {
  readonly message: Message;
  readonly onBack: () => void;
}

/** For the colleague who is asked: the record beside who really sent it, their own questions, and their answer. */
export default function ApproverPage({ message, onBack }: ApproverPageProps) {
  const { language } = useSentences();
  const styles = useStyles();
  const words = useRecordWords();
  const { approver } = use(loadApproval(language));
  const request = requestIn(message.body.text);
  return (
    <Page title={approver.title} onBack={onBack}>
      {request ? (
        <>
          <Origin message={message} request={request} />
          <RecordDetails view={recordView(request.record, words)} labels={words.record} />
          <Deciding request={request} />
        </>
      ) : (
        <div className={styles.hints}>
          <Hint isWarning>{approver.unreadable}</Hint>
        </div>
      )}
    </Page>
  );
}

/** Who sent the request, as far as the receiving side knows, and what does not fit. */
function Origin({ message, request }: { readonly message: Message; readonly request: ApprovalRequest }) {
  const { language } = useSentences();
  const styles = useStyles();
  const { approver } = use(loadApproval(language));
  const { isOwn } = useDesk();
  const from = message.from?.address.toLowerCase() ?? "";
  const isInside = (isVouchedFor(message) || beganInside(message)) && isOwn(from);
  return (
    <div className={styles.hints}>
      <Hint>{approver.from(visible(from))}</Hint>
      <Hint isWarning={!isInside}>{isInside ? approver.inside : approver.outside}</Hint>
      {from === request.requester ? null : (
        <Hint isWarning>{approver.requesterDiffers(visible(request.requester))}</Hint>
      )}
    </div>
  );
}

/** The approver's questions, and the answer that they send: what they left is there when they come back. */
function Deciding({ request }: { readonly request: ApprovalRequest }) {
  const { language } = useSentences();
  const { approver } = use(loadApproval(language));
  const { host } = useDesk();
  const me = (host.me ?? "").toLowerCase();
  const [read, setRead] = useState<ReadAnswer | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readAnswer(host.store, request).then((found) => isWanted && setRead(found));
    return () => {
      isWanted = false;
    };
  }, [host, request]);
  if (me !== request.approver) {
    return (
      <Section title={approver.questionsTitle}>
        <Hint isWarning>{approver.notForYou(visible(request.approver))}</Hint>
      </Section>
    );
  }
  return read && <Answering {...{ request, me, read }} />;
}

interface AnsweringProps {
  readonly request: ApprovalRequest;
  /** Lower case. */
  readonly me: string;
  readonly read: ReadAnswer;
}

function Answering({ request, me, read }: AnsweringProps) {
  const { language } = useSentences();
  const styles = useStyles();
  const approval = use(loadApproval(language));
  const { approver } = approval;
  const { host } = useDesk();
  const [given, setGiven] = useState(read.answer);
  const [isKept, setKept] = useState(true);
  const [fault, setFault] = useState<DraftFault | null>(null);
  const { answered, note, decision } = given;
  const change = (part: Partial<GivenAnswer>) => {
    const next = { ...given, ...part };
    setGiven(next);
    void keepAnswer(host.store, request, next).then(setKept);
  };
  const openReply = async (made: Decision) => {
    const failed = await host.openReply(decisionText(made, approval));
    setFault(failed);
    return failed;
  };
  if (decision !== null) {
    return (
      <Section title={approver.questionsTitle}>
        <Answered decision={decision} requester={request.requester} />
        {isKept ? null : <Hint isWarning>{approver.notKept}</Hint>}
        <Button size="small" onClick={() => void openReply(decision)}>
          {approver.openAgain}
        </Button>
        {fault === null ? null : <Hint isWarning>{approval.draftFaults[fault]}</Hint>}
      </Section>
    );
  }
  const decide = async (agreed: boolean) => {
    const made: Decision = {
      version: 1,
      request: requestFingerprint(request),
      agreed,
      approver: me,
      at: new Date().toISOString(),
      nonce: randomHex(NONCE_BYTES),
      note: note.trim(),
    };
    const failed = await openReply(made);
    if (failed === null) change({ decision: made });
  };
  return (
    <Section title={approver.questionsTitle}>
      {read.isSetAside ? <Hint isWarning>{approver.setAside}</Hint> : null}
      {QUESTIONS.map((question) => (
        <label key={question} className={styles.question}>
          <input
            type="checkbox"
            checked={answered.includes(question)}
            onChange={({ target }) => change({ answered: toggled(answered, question, target.checked) })}
          />
          <span>{approver.questions[question]}</span>
        </label>
      ))}
      <NoteField label={approver.note} value={note} onType={(text) => change({ note: text })} />
      {isKept ? null : <Hint isWarning>{approver.notKept}</Hint>}
      {answered.length < QUESTIONS.length ? <Hint>{approver.agreeNeedsAll}</Hint> : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={answered.length < QUESTIONS.length}
          onClick={() => void decide(true)}
        >
          {approver.agree}
        </Button>
        <Button size="small" onClick={() => void decide(false)}>
          {approver.refuse}
        </Button>
      </div>
      {fault === null ? null : <Hint isWarning>{approval.draftFaults[fault]}</Hint>}
    </Section>
  );
}

function toggled(answered: readonly Question[], question: Question, isTrue: boolean): readonly Question[] {
  return QUESTIONS.filter((one) => (one === question ? isTrue : answered.includes(one)));
}

/** What to do once the answer is a draft: send it, and say the code of an agreement. */
function Answered({ decision, requester }: { readonly decision: Decision; readonly requester: string }) {
  const { language } = useSentences();
  const styles = useStyles();
  const { approver } = use(loadApproval(language));
  return (
    <div role="status">
      <Hint>{approver.replyOpen}</Hint>
      {decision.agreed ? (
        <>
          <strong>{approver.code}</strong>
          <p className={styles.code}>{spokenCode(decision)}</p>
          <Hint isWarning>{approver.sayCode(visible(requester))}</Hint>
        </>
      ) : null}
    </div>
  );
}
