import { makeStyles } from "@griffel/react";
import { lazy, Suspense, type ReactNode } from "react";
import { shownLevel } from "../../inspect/shown-level";
import { Accounts } from "../components/Accounts";
import { Findings } from "../components/Findings";
import { LevelBanner } from "../components/LevelBanner";
import { MoreMenu, type MenuEntry } from "../components/MoreMenu";
import { SenderAddresses } from "../components/SenderAddresses";
import { ClosedIcon } from "../icons";
import type { ReadyMessage } from "../open-message";
import { instructionText } from "../../locales/describe";
import { bannerReason } from "../presenters/banner-reason";
import { useIsOver } from "../use-is-over";
import { useSentences } from "../use-sentences";
import type { Verification } from "../../verify/verification";
import { Button } from "../components/Button";
import { tokens } from "../tokens";

/** Fetched where a verification was begun: what it stands on is not part of the start. */
const OutcomeLine = lazy(async () => ({ default: (await import("../components/OutcomeLine")).OutcomeLine }));

const OutcomeBanner = lazy(() => import("../components/OutcomeBanner"));

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  verify: { flexGrow: 1 },
  progress: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
  coverage: {
    width: "100%",
    justifyContent: "space-between",
    borderRadius: 0,
    minHeight: "36px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outlineOffset: "-2px" },
  },
});

interface VerdictPageProps {
  readonly open: ReadyMessage;
  readonly verification: Verification | null;
  /** Stands before all else: what the mail is to the add-in itself. */
  readonly note: ReactNode;
  readonly onVerify: () => void;
  readonly onCoverage: () => void;
  readonly menu: readonly MenuEntry[];
}

/** The first screen: what to do now, why, the accounts, and what was checked. */
export function VerdictPage({ open, verification, note, onVerify, onCoverage, menu }: VerdictPageProps) {
  const sentences = useSentences();
  const styles = useStyles();
  const { inspection, message } = open;
  const { ran, skipped } = inspection.coverage;
  const level = shownLevel(inspection, message);
  const isOver = useIsOver();
  const expired = inspection.payments.find(({ record }) => record !== null && isOver(record))?.record ?? null;
  const isUrgent = level === "verify" || level === "stop" || expired !== null;
  const instruction = instructionText(sentences, level, open.inspection);
  const reason = bannerReason(sentences, level, open, expired?.payee ?? null);
  const isSettled = verification?.conclusion != null && verification.conclusion.outcome !== "hold";
  const below = (
    <>
      {open.complete || level === "reading" ? null : (
        <p className={styles.progress}>{sentences.reasons.reading(open.progress.done, open.progress.total)}</p>
      )}
      <SenderAddresses message={message} findings={inspection.findings} />
      {verification === null || isSettled ? null : (
        <Suspense>
          <OutcomeLine verification={verification} />
        </Suspense>
      )}
      <div className={styles.actions}>
        <Button
          className={styles.verify}
          appearance={isUrgent && !isSettled ? "primary" : "secondary"}
          onClick={onVerify}
        >
          {verification === null ? sentences.pane.verify : sentences.pane.resume}
        </Button>
        <MoreMenu entries={menu} />
      </div>
    </>
  );
  const ofMessage = <LevelBanner {...{ level, instruction, reason }}>{below}</LevelBanner>;
  return (
    <>
      {note}
      {isSettled ? (
        <Suspense fallback={ofMessage}>
          <OutcomeBanner {...{ verification, level, instruction, reason }}>{below}</OutcomeBanner>
        </Suspense>
      ) : (
        ofMessage
      )}
      <Findings findings={inspection.findings} message={message} />
      <Accounts inspection={inspection} />
      <Button appearance="subtle" className={styles.coverage} onClick={onCoverage}>
        {sentences.pane.coverage.line(ran.length, ran.length + skipped.length)}
        <ClosedIcon />
      </Button>
    </>
  );
}
