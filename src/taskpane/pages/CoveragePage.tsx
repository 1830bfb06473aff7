import { makeStyles } from "@griffel/react";
import type { Inspection } from "../../inspect/inspection";
import { checkName, unreadText } from "../../locales/describe";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { useSentences } from "../use-sentences";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  plain: { margin: 0 },
});

/** What was checked, and what was not and why. */
export default function CoveragePage({
  inspection: { coverage, unread },
  onBack,
}: {
  readonly inspection: Inspection;
  readonly onBack: () => void;
}) {
  const sentences = useSentences();
  const styles = useStyles();
  const { pane } = sentences;
  return (
    <Page title={pane.coverage.title} onBack={onBack}>
      {coverage.skipped.length === 0 ? null : (
        <Section title={pane.coverage.notDone}>
          <List
            items={coverage.skipped.map(({ check, reason }) =>
              sentences.labelled(checkName(sentences, check), sentences.unread[reason]),
            )}
          />
        </Section>
      )}
      <Section title={pane.coverage.notRead}>
        {unread.length === 0 ? (
          <p className={styles.plain}>{pane.coverage.everythingRead}</p>
        ) : (
          <List items={unread.map((one) => unreadText(sentences, one))} />
        )}
      </Section>
      <Section title={pane.coverage.done}>
        <List items={coverage.ran.map((check) => checkName(sentences, check))} />
      </Section>
    </Page>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}
