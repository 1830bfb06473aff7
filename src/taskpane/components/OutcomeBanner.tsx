import { makeStyles } from "@griffel/react";
import { use, type ReactNode } from "react";
import type { ShownLevel } from "../../inspect/shown-level";
import { loadVerification } from "../../locales/verification/load-verification";
import { outcomeOf, type Outcome, type Verification } from "../../verify/verification";
import { HoldIcon, RoutineIcon, StopIcon, VerifiedIcon } from "../icons";
import { settledLines } from "../presenters/settled-lines";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";
import { Banner, type Tone } from "./Banner";

const LOOKS: Readonly<Record<Outcome, { readonly Icon: typeof HoldIcon; readonly tone: Tone }>> = {
  hold: { Icon: HoldIcon, tone: "warning" },
  verified: { Icon: VerifiedIcon, tone: "calm" },
  recorded: { Icon: RoutineIcon, tone: "calm" },
  fraud: { Icon: StopIcon, tone: "danger" },
};

const useStyles = makeStyles({
  message: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface OutcomeBannerProps {
  readonly verification: Verification;
  /** What the message alone says, and why. */
  readonly level: ShownLevel;
  readonly instruction: string;
  readonly reason: string;
  readonly children: ReactNode;
}

/**
 * What a concluded verification says, in the place of the level: a person reads one instruction first. What the message
 * shows stands under it and is not taken back; signs of fraud keep their colour.
 */
export default function OutcomeBanner({ verification, level, instruction, reason, children }: OutcomeBannerProps) {
  const { message } = useStyles();
  const sentences = useSentences();
  const words = use(loadVerification(sentences.language));
  const outcome = outcomeOf(verification);
  const { Icon, tone } = LOOKS[outcome];
  const shown = words.settled.message(instruction, reason);
  return (
    <div data-outcome={outcome} data-level={level}>
      <Banner
        Icon={Icon}
        tone={level === "stop" && tone === "calm" ? "warning" : tone}
        title={sentences.outcomes[outcome].title}
        lines={settledLines(verification, words, sentences)}
      >
        <p className={message}>{shown}</p>
        {children}
      </Banner>
    </div>
  );
}
