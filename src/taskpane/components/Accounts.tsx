import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Inspection } from "../../inspect/inspection";
import { amountText, listText } from "../../locales/format";
import { HideIcon, ShowIcon } from "../icons";
import { accountViews, type AccountView } from "../presenters/account-view";
import { useSentences } from "../use-sentences";
import { Marked } from "./Marked";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  account: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, paddingBlock: "2px" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  value: { fontFamily: tokens.fontFamilyMonospace },
  unknown: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The payment details in the message: masked until asked for, where each stands, and whether it is on record. */
export function Accounts({ inspection }: { readonly inspection: Inspection }) {
  const sentences = useSentences();
  const styles = useStyles();
  const { language, pane } = sentences;
  const { amounts } = inspection;
  if (inspection.payments.length === 0) return null;
  return (
    <Section title={pane.accounts.title}>
      <ul className={styles.list}>
        {accountViews(sentences, inspection).map((view) => (
          <Account key={view.key} view={view} />
        ))}
      </ul>
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
    </Section>
  );
}

function Account({ view }: { readonly view: AccountView }) {
  const { pane } = useSentences();
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  return (
    <li className={styles.account}>
      <div className={styles.text}>
        <div>
          <span className={styles.value}>{isShown ? <Marked segments={view.full} /> : <bdi>{view.masked}</bdi>}</span>{" "}
          {view.standing === null ? null : (
            <span className={view.isKnown ? undefined : styles.unknown}>{view.standing}</span>
          )}
        </div>
        <div className={styles.small}>
          {view.kind} · {view.places}
        </div>
        {view.comparison === null ? null : <div className={styles.small}>{view.comparison}</div>}
        {isShown && view.rival ? (
          <div className={styles.value}>
            {pane.sender.known} <Marked segments={view.rival} />
          </div>
        ) : null}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={isShown ? <HideIcon /> : <ShowIcon />}
        aria-label={isShown ? pane.accounts.hide(view.masked) : pane.accounts.show(view.masked)}
        onClick={() => setShown(!isShown)}
      />
    </li>
  );
}
