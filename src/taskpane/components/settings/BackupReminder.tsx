import { useEffect, useState } from "react";
import type { Store } from "../../../host/store";
import { backupDue, summaryOf, type BackupDue } from "../../../verify/backup";
import { readContents } from "../../kept-backup";
import { useSettingsWords } from "../../use-settings-words";
import { Hint } from "../Hint";

/** Says where there is something to lose that a backup should be made; nothing otherwise. */
export function BackupReminder({ store }: { readonly store: Store }) {
  const { backup: words, title } = useSettingsWords();
  const [due, setDue] = useState<BackupDue | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readContents(store).then((read) => {
      if (!isWanted || read.status === "failed") return;
      const { contents, last } = read.value;
      setDue(backupDue(last, summaryOf(contents), new Date().toISOString()));
    });
    return () => {
      isWanted = false;
    };
  }, [store]);
  return due === null ? null : <Hint>{`${words.due[due]} (${title})`}</Hint>;
}
