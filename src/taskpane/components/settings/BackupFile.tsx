import { useState } from "react";
import type { Host } from "../../../host/host";
import type { StoreFault } from "../../../host/store";
import { dayText } from "../../../locales/format";
import { backupDue, backupText, summaryOf } from "../../../verify/backup";
import { download, type MadeFile } from "../../download";
import { noteBackup, type KeptContents } from "../../kept-backup";
import { useRegisterWords } from "../../use-register-words";
import { useSentences } from "../../use-sentences";
import { useSettingsWords } from "../../use-settings-words";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { MadeFileText } from "../MadeFileText";
import { Section } from "../Section";

/** More is no text that somebody copies by hand. */
const MAX_COPIED = 1_000_000;

interface BackupFileProps extends KeptContents {
  readonly host: Host;
  readonly onSaved: () => void;
}

/** When the last backup was made, whether one is due, and a new one. */
export function BackupFile({ host, contents, last, onSaved }: BackupFileProps) {
  const { backup: words, faults } = useSettingsWords();
  const { exports: fileWords } = useRegisterWords();
  const { language } = useSentences();
  const [made, setMade] = useState<MadeFile | null>(null);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const due = backupDue(last, summaryOf(contents), new Date().toISOString());
  const save = async () => {
    const at = new Date().toISOString();
    const text = backupText({ madeAt: at, mailbox: host.me ?? "", contents });
    const file = { name: `second-channel-backup-${at.slice(0, 10)}.json`, type: "application/json", text };
    download(file);
    setMade(file);
    const noted = await noteBackup(host.store, contents, at);
    setFault(noted.status === "failed" ? noted.fault : null);
    onSaved();
  };
  return (
    <Section title={words.title}>
      {last === null ? null : <Hint>{words.last(dayText(language, last.at))}</Hint>}
      {due === null ? null : <Hint isWarning>{words.due[due]}</Hint>}
      <Hint>{words.what}</Hint>
      <Button size="small" onClick={() => void save()}>
        {words.save}
      </Button>
      {fault === null ? null : <Hint isWarning>{words.notNoted(faults[fault])}</Hint>}
      {made && made.text.length <= MAX_COPIED ? <MadeFileText key={made.text} file={made} words={fileWords} /> : null}
    </Section>
  );
}
