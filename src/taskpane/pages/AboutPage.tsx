import { makeStyles } from "@griffel/react";
import { Page } from "../components/Page";
import { useSentences } from "../use-sentences";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  line: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** What the pane does, and what it cannot know. */
export default function AboutPage({ onBack }: { readonly onBack: () => void }) {
  const { pane } = useSentences();
  const styles = useStyles();
  return (
    <Page title={pane.about.title} onBack={onBack}>
      {pane.about.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </Page>
  );
}
