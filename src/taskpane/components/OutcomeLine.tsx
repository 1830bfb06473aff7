import { makeStyles } from "@griffel/react";
import { isByOnePerson, outcomeOf, type Outcome, type Verification } from "../../verify/verification";
import { HoldIcon, RoutineIcon, StopIcon, VerifiedIcon } from "../icons";
import { useSentences } from "../use-sentences";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  outcome: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

const ICONS: Readonly<Record<Outcome, typeof HoldIcon>> = {
  hold: HoldIcon,
  verified: VerifiedIcon,
  recorded: RoutineIcon,
  fraud: StopIcon,
};

/** How a verification stands: `recorded` says that the account fits one's own files, not that anybody was asked. */
export function OutcomeLine({ verification }: { readonly verification: Verification }) {
  const { outcomes, pane } = useSentences();
  const styles = useStyles();
  const outcome = outcomeOf(verification);
  const { title, meaning } = outcomes[outcome];
  const Icon = ICONS[outcome];
  return (
    <div className={styles.outcome} data-outcome={outcome}>
      <Icon className={styles.icon} />
      <div>
        <div className={styles.title}>{title}</div>
        <div>
          {meaning}
          {isByOnePerson(verification) ? ` ${pane.byOnePerson}` : null}
        </div>
      </div>
    </div>
  );
}
