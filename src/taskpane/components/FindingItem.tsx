import { makeStyles } from "@griffel/react";
import { lazy, Suspense, use } from "react";
import type { Evidence, Finding, Severity } from "../../inspect/finding";
import { isAnswerable } from "../../inspect/genuine";
import { briefFindingText, findingText, likenessText, partLabel } from "../../locales/describe";
import type { Message } from "../../message/message";
import { AnsweringContext } from "../answering";
import { CautionIcon, DangerIcon, NoteIcon } from "../icons";
import { passageOf } from "../presenters/passage";
import { useSentences } from "../use-sentences";
import { Disclosure } from "./Disclosure";
import { tokens } from "../tokens";

/** Fetched when a finding is opened. */
const GenuineForm = lazy(() => import("./GenuineForm"));

const useStyles = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground1 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  passage: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    unicodeBidi: "isolate",
  },
  mark: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  plain: { margin: 0 },
});

const ICONS: Readonly<Record<Severity, typeof DangerIcon>> = {
  danger: DangerIcon,
  caution: CautionIcon,
  info: NoteIcon,
};

/** More passages of one finding would bury the others; the message itself is beside the pane. */
const MAX_PASSAGES = 3;

/** One finding in a line; opened, it shows the whole sentence, the passage it rests on within its sentence, and where that stands. */
export function FindingItem({ finding, message }: { readonly finding: Finding; readonly message: Message }) {
  const sentences = useSentences();
  const styles = useStyles();
  const answering = use(AnsweringContext);
  const Icon = ICONS[finding.severity];
  const text = findingText(sentences, finding);
  const brief = briefFindingText(sentences, finding);
  const likeness = likenessText(sentences, finding);
  return (
    <Disclosure
      icon={
        <Icon className={styles[finding.severity]} role="img" aria-label={sentences.severities[finding.severity]} />
      }
      label={brief ?? text}
    >
      {brief === null ? null : <p className={styles.plain}>{text}.</p>}
      {likeness === null ? null : <p className={styles.plain}>{likeness}</p>}
      {finding.evidence.length === 0 ? <p className={styles.plain}>{sentences.pane.why.notInText}</p> : null}
      {finding.evidence.slice(0, MAX_PASSAGES).map((evidence, at) => (
        <EvidencePassage key={at} evidence={evidence} message={message} />
      ))}
      {answering && isAnswerable(finding.code) ? (
        <Suspense>
          <GenuineForm finding={finding} answering={answering} />
        </Suspense>
      ) : null}
    </Disclosure>
  );
}

function EvidencePassage({ evidence, message }: { readonly evidence: Evidence; readonly message: Message }) {
  const sentences = useSentences();
  const styles = useStyles();
  const { before, quote, after } = passageOf(message, evidence);
  return (
    <>
      <blockquote className={styles.passage}>
        {before}
        <mark className={styles.mark}>{quote}</mark>
        {after}
      </blockquote>
      <div className={styles.place}>
        {sentences.labelled(sentences.pane.accounts.details.seenIn, partLabel(sentences, evidence.part))}
      </div>
    </>
  );
}
