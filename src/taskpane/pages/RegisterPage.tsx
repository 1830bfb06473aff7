import { makeStyles } from "@griffel/react";
import { useState } from "react";
import type { Host } from "../../host/host";
import type { ReadEntry } from "../../verify/register";
import { EVERYTHING, filtered } from "../../verify/register-filter";
import { Button } from "../components/Button";
import { Disclosure } from "../components/Disclosure";
import { Hint } from "../components/Hint";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { ChainCheck } from "../components/register/ChainCheck";
import { EntryDetail } from "../components/register/EntryDetail";
import { EntryList } from "../components/register/EntryList";
import { Exports } from "../components/register/Exports";
import { FilterFields } from "../components/register/FilterFields";
import { Retention } from "../components/register/Retention";
import { BackupReminder } from "../components/settings/BackupReminder";
import { tokens } from "../tokens";
import { useKeptRegister } from "../use-kept-register";
import { useNow } from "../use-now";
import { useRecordWords } from "../use-record-words";
import { useRegisterWords } from "../use-register-words";
import { useSentences } from "../use-sentences";
import { useSettingsWords } from "../use-settings-words";

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}` },
  tools: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RegisterPageProps {
  readonly host: Host;
  readonly onBack: () => void;
}

/** What was concluded on this device: found, read in full, corrected, checked and taken away. */
export default function RegisterPage(props: RegisterPageProps) {
  // Fetched with the page, so that no part of it waits when it is opened.
  useRegisterWords();
  useRecordWords();
  useSettingsWords();
  return <Register {...props} />;
}

function Register({ host, onBack }: RegisterPageProps) {
  const words = useRegisterWords();
  const { pane } = useSentences();
  const styles = useStyles();
  const [register, reload] = useKeptRegister(host.store);
  if (register === null) return <Notice title={pane.loading} isBusy />;
  return (
    <Page title={words.title} onBack={onBack}>
      {register.status === "failed" ? (
        <div className={styles.part}>
          <Hint isWarning>{words.notRead(words.faults[register.fault])}</Hint>
          <Button onClick={reload}>{pane.retry}</Button>
        </div>
      ) : (
        <Entries host={host} read={register.value} onChanged={reload} />
      )}
    </Page>
  );
}

interface EntriesProps {
  readonly host: Host;
  readonly read: readonly ReadEntry[];
  readonly onChanged: () => void;
}

function Entries({ host, read, onChanged }: EntriesProps) {
  const words = useRegisterWords();
  const styles = useStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const [opened, setOpened] = useState<ReadEntry | null>(null);
  const now = new Date(useNow()).toISOString();
  const shown = filtered(read, filter);
  const faults = read.filter(({ fault }) => fault !== null).length;
  if (opened) {
    return (
      <EntryDetail
        shown={opened}
        read={read}
        store={host.store}
        me={host.me ?? ""}
        now={now}
        onClose={() => setOpened(null)}
        onEntered={onChanged}
      />
    );
  }
  return (
    <>
      <div className={styles.part}>
        <BackupReminder store={host.store} />
        {faults === 0 ? null : <Hint isWarning>{words.chain.faulty(faults)}</Hint>}
        {read.length === 0 ? (
          <Hint>{words.empty}</Hint>
        ) : (
          <Disclosure label={`${words.filter.title} (${words.count(shown.length, read.length)})`}>
            <FilterFields read={read} filter={filter} onChange={setFilter} />
          </Disclosure>
        )}
        {read.length > 0 && shown.length === 0 ? <Hint>{words.none}</Hint> : null}
      </div>
      <EntryList entries={shown} now={now} onOpen={setOpened} />
      <div className={styles.tools}>
        <Disclosure label={words.chain.title}>
          <ChainCheck read={read} />
        </Disclosure>
        {read.length === 0 ? null : (
          <Disclosure label={words.exports.title}>
            <Exports read={read} shown={shown} />
          </Disclosure>
        )}
        <Disclosure label={words.retention.title}>
          <Retention host={host} read={read} now={now} onRemoved={onChanged} />
        </Disclosure>
      </div>
    </>
  );
}
