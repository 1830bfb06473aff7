import { makeStyles } from "@griffel/react";
import { useCallback, useEffect, useState, type ReactNode } from "react";
import type { Directory } from "../../directory/directory";
import type { Host } from "../../host/host";
import type { Stored } from "../../host/store";
import { summaryOf } from "../../verify/backup";
import { readRegister } from "../../verify/register";
import { Button } from "../components/Button";
import { Hint } from "../components/Hint";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { Retention } from "../components/register/Retention";
import { Section } from "../components/Section";
import { BackupFile } from "../components/settings/BackupFile";
import { Deletion } from "../components/settings/Deletion";
import { Restoring } from "../components/settings/Restoring";
import { Whereabouts } from "../components/settings/Whereabouts";
import { readContents, type KeptContents } from "../kept-backup";
import { tokens } from "../tokens";
import { useRegisterWords } from "../use-register-words";
import { useSentences } from "../use-sentences";
import { useSettingsWords } from "../use-settings-words";

const useStyles = makeStyles({ part: { padding: `0 ${tokens.spacingHorizontalM}` } });

interface SettingsPageProps {
  readonly host: Host;
  /** What the organisation's file makes known. */
  readonly organisation: Directory;
  /** Draws the page of the rule for the second person; null while that is being read. */
  readonly policyPage: ((onBack: () => void) => ReactNode) | null;
  readonly onBack: () => void;
}

/** Where the data is, its backup, for how long it is kept, and its deletion; the way to the rule for the second person. */
export default function SettingsPage(props: SettingsPageProps) {
  // Fetched with the page, so that no part of it waits when it is opened.
  useSettingsWords();
  useRegisterWords();
  return <Settings {...props} />;
}

function Settings({ host, organisation, policyPage, onBack }: SettingsPageProps) {
  const words = useSettingsWords();
  const { retention } = useRegisterWords();
  const { pane } = useSentences();
  const styles = useStyles();
  const [isPolicy, setPolicy] = useState(false);
  const [kept, reload] = useContents(host);
  if (isPolicy && policyPage) return policyPage(() => setPolicy(false));
  if (kept === null) return <Notice title={pane.loading} isBusy />;
  const contents = kept.status === "done" ? kept.value.contents : null;
  const summary = contents && summaryOf(contents);
  return (
    <Page title={words.title} onBack={onBack}>
      {kept.status === "failed" ? (
        <div className={styles.part}>
          <Hint isWarning>{words.where.notRead(words.faults[kept.fault])}</Hint>
          <Button size="small" onClick={reload}>
            {pane.retry}
          </Button>
        </div>
      ) : null}
      <Whereabouts host={host} summary={summary} />
      {policyPage ? (
        <Section title={words.policy.title}>
          <Button size="small" onClick={() => setPolicy(true)}>
            {words.policy.open}
          </Button>
        </Section>
      ) : null}
      {kept.status === "done" && contents ? (
        <>
          <BackupFile host={host} {...kept.value} onSaved={reload} />
          <Restoring host={host} organisation={organisation} contents={contents} onRestored={reload} />
          <Section title={retention.title}>
            <Retention
              host={host}
              read={readRegister(contents.register)}
              now={new Date().toISOString()}
              onRemoved={reload}
            />
          </Section>
        </>
      ) : null}
      <Deletion host={host} summary={summary} onDeleted={reload} />
    </Page>
  );
}

/** Returns all that the device keeps, read again after each change by another pane; null while it is being read. */
function useContents({ store }: Host): readonly [Stored<KeptContents> | null, () => void] {
  const [kept, setKept] = useState<Stored<KeptContents> | null>(null);
  const [looks, setLooks] = useState(0);
  const reload = useCallback(() => setLooks((count) => count + 1), []);
  useEffect(() => {
    let isWanted = true;
    void readContents(store).then((read) => isWanted && setKept(read));
    return () => {
      isWanted = false;
    };
  }, [store, looks]);
  useEffect(() => store.onChanged(reload), [store, reload]);
  return [kept, reload];
}
