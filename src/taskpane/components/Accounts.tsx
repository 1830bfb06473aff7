import { makeStyles, mergeClasses } from "@griffel/react";
import type { Inspection } from "../../inspect/inspection";
import { partLabel } from "../../locales/describe";
import { amountText, listText, shortDayText } from "../../locales/format";
import { accountViews, type AccountView } from "../presenters/account-view";
import { tokens } from "../tokens";
import { useIsOver } from "../use-is-over";
import { useSentences } from "../use-sentences";
import { AccountDetails } from "./AccountDetails";
import { Disclosure } from "./Disclosure";
import { FirstOf } from "./FirstOf";
import { Section } from "./Section";

const useStyles = makeStyles({
  standing: { marginInlineStart: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  unknown: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The payment details in the message: masked until asked for, and whether each is on record. */
export function Accounts({ inspection }: { readonly inspection: Inspection }) {
  const sentences = useSentences();
  const styles = useStyles();
  const isOver = useIsOver();
  const { language, pane } = sentences;
  const { amounts, deadlines } = inspection;
  if (inspection.payments.length === 0) return null;
  const unread = inspection.unread
    .filter(({ part }) => part.startsWith("attachment:") || part.startsWith("code:"))
    .map(({ part }) => partLabel(sentences, part));
  return (
    <Section title={pane.accounts.title}>
      <FirstOf
        items={accountViews(sentences, inspection, isOver).map((view) => (
          <Account key={view.key} view={view} />
        ))}
      />
      {amounts.length === 0 ? null : (
        <div className={styles.small}>
          {pane.accounts.amounts(
            listText(
              language,
              amounts.map((amount) => amountText(language, amount)),
            ),
          )}
        </div>
      )}
      {deadlines.length === 0 ? null : (
        <div className={styles.small}>
          {pane.accounts.deadlines(
            listText(
              language,
              deadlines.map(({ date }) => shortDayText(language, date)),
            ),
          )}
        </div>
      )}
      {unread.length === 0 ? null : (
        <div className={styles.small}>{pane.accounts.mayBeMore(listText(language, unread))}</div>
      )}
    </Section>
  );
}

/** One payment detail in a line; opened, it shows the whole value, what it is compared with, and where it stands. */
function Account({ view }: { readonly view: AccountView }) {
  const styles = useStyles();
  const { masked, standing, isKnown, isExpired, kind } = view;
  return (
    <Disclosure
      label={
        <>
          <bdi>{masked}</bdi>{" "}
          <span
            className={mergeClasses(styles.standing, standing !== null && (!isKnown || isExpired) && styles.unknown)}
          >
            {standing ?? kind}
          </span>
        </>
      }
    >
      <AccountDetails view={view} />
    </Disclosure>
  );
}
