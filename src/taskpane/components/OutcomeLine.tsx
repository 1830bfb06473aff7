import { makeStyles } from "@fluentui/react-components";
import { checklistIn, isByOnePerson, outcomeOf, type Outcome, type Verification } from "../../verify/verification";
import { HoldIcon, StopIcon, VerifiedIcon } from "../icons";
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

const ICONS: Readonly<Record<Outcome, typeof HoldIcon>> = { hold: HoldIcon, verified: VerifiedIcon, fraud: StopIcon };

/** How a verification stands. A light list says that the account fits one's own files, not that anybody was asked. */
export function OutcomeLine({ verification }: { readonly verification: Verification }) {
  const { outcomes, matchesOwnFiles, pane } = useSentences();
  const styles = useStyles();
  const outcome = outcomeOf(verification);
  const isLight = outcome === "verified" && checklistIn(verification) === "invoice";
  const { title, meaning } = isLight ? matchesOwnFiles : outcomes[outcome];
  const Icon = ICONS[outcome];
  return (
    <div className={styles.outcome} data-outcome={outcome}>
      <Icon className={styles.icon} />
      <div>
        <div className={styles.title}>{title}</div>
        <div>
          {meaning}
          {outcome === "verified" && isByOnePerson(verification) ? ` ${pane.verification.byOnePerson}` : null}
        </div>
      </div>
    </div>
  );
}
