import { makeStyles } from "@griffel/react";
import { lazy, useMemo, useState } from "react";
import type { Directory } from "../../../directory/directory";
import type { Host } from "../../../host/host";
import { dayText, listText } from "../../../locales/format";
import { visible } from "../../../locales/visible";
import {
  backupFrom,
  registerStanding,
  summaryOf,
  type Backup,
  type BackupFault,
  type Contents,
} from "../../../verify/backup";
import { backupDoubts, broughtBy, type Brought } from "../../../verify/brought";
import type { Doubt } from "../../../verify/listed-doubts";
import { restore, type KeptContents, type RestoreWay } from "../../kept-backup";
import type { KeepFault } from "../../kept-verifications";
import { tokens } from "../../tokens";
import { useSentences } from "../../use-sentences";
import { useSettingsWords } from "../../use-settings-words";
import { Button } from "../Button";
import { FileButton } from "../FileButton";
import { Hint } from "../Hint";
import { Section } from "../Section";

const Doubts = lazy(() => import("../import/Doubts"));
const Additions = lazy(() => import("../import/Additions"));

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RestoringProps {
  readonly host: Host;
  readonly organisation: Directory;
  readonly contents: KeptContents["contents"];
  readonly onRestored: () => void;
}

/** What became of a file that was chosen. */
type Chosen =
  | { readonly fault: BackupFault | "not-read" }
  | { readonly backup: Backup; readonly doubts: readonly Doubt[] }
  | { readonly done: RestoreWay["how"] }
  | { readonly failed: KeepFault };

/** A backup file is chosen, shown what it holds, and then added to what is here or put in its place. */
export function Restoring({ host, organisation, contents, onRestored }: RestoringProps) {
  const { restore: words, faults } = useSettingsWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const take = async (backup: Backup, way: RestoreWay) => {
    const restored = await restore(host, backup, way, new Date().toISOString());
    setChosen(restored.status === "failed" ? { failed: restored.fault } : { done: way.how });
    onRestored();
  };
  return (
    <Section title={words.title}>
      <Hint>{words.trust}</Hint>
      <FileButton
        size="small"
        label={words.choose}
        accept=".json,application/json"
        onChoose={(file) => void readFile(file, contents, organisation).then(setChosen)}
      />
      {chosen === null ? null : "fault" in chosen ? (
        <Hint isWarning>{words.faults[chosen.fault]}</Hint>
      ) : "failed" in chosen ? (
        <Hint isWarning>{words.failed(faults[chosen.failed])}</Hint>
      ) : "done" in chosen ? (
        <Hint isWarning>{words.done[chosen.done]}</Hint>
      ) : (
        <Found
          backup={chosen.backup}
          doubts={chosen.doubts}
          contents={contents}
          organisation={organisation}
          me={host.me}
          onTake={(way) => void take(chosen.backup, way)}
          onCancel={() => setChosen(null)}
        />
      )}
    </Section>
  );
}

/** Lets the page draw. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function readFile(file: File, present: Contents, organisation: Directory): Promise<Chosen> {
  try {
    const read = backupFrom(await file.text());
    return "fault" in read ? read : { ...read, doubts: await backupDoubts(present, read.backup, organisation, pause) };
  } catch {
    return { fault: "not-read" };
  }
}

interface FoundProps {
  readonly organisation: Directory;
  readonly backup: Backup;
  readonly doubts: readonly Doubt[];
  readonly contents: KeptContents["contents"];
  readonly me: string | null;
  readonly onTake: (way: RestoreWay) => void;
  readonly onCancel: () => void;
}

/** What the file holds, and the two ways to take it; to replace asks once more. */
function Found({ backup, doubts, contents, organisation, me, onTake, onCancel }: FoundProps) {
  const { restore: words } = useSettingsWords();
  const { language } = useSentences();
  const styles = useStyles();
  const [isReplacing, setReplacing] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const brought = useMemo(() => broughtBy(contents, backup, organisation), [contents, backup, organisation]);
  const { madeAt, mailbox } = backup;
  const summary = summaryOf(backup.contents);
  const standing = registerStanding(contents.register, backup.contents.register);
  const names = summary.approvers.map(({ name, address }) => `${visible(name)} (${visible(address)})`);
  const isOther = me !== null && mailbox !== "" && mailbox.toLowerCase() !== me.toLowerCase();
  return (
    <>
      <div role="status">
        <Hint>{words.from(dayText(language, madeAt), visible(mailbox))}</Hint>
        {isOther ? <Hint isWarning>{words.otherMailbox}</Hint> : null}
        <Hint>{words.counts(summary)}</Hint>
        <Hint isWarning={summary.faults > 0}>{summary.faults > 0 ? words.altered(summary.faults) : words.whole}</Hint>
        <Hint isWarning={standing === "apart"}>{words.register[standing]}</Hint>
        {names.length === 0 ? null : <Hint>{words.approvers(listText(language, names))}</Hint>}
        <BroughtTrust brought={brought} />
      </div>
      {doubts.length === 0 ? null : <Doubts doubts={doubts} />}
      {isReplacing ? (
        <>
          <Hint isWarning>{words.replaceWhat(summaryOf(contents))}</Hint>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" onClick={() => onTake({ how: "replace" })}>
              {words.replaceSure}
            </Button>
            <Button size="small" onClick={() => setReplacing(false)}>
              {words.cancel}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Hint>{words.addWhat}</Hint>
          {brought.additions.length === 0 ? null : (
            <Additions additions={brought.additions} ticked={ticked} onTick={setTicked} />
          )}
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" onClick={() => onTake({ how: "add", ticked, organisation })}>
              {words.add}
            </Button>
            <Button size="small" onClick={() => setReplacing(true)}>
              {words.replace}
            </Button>
            <Button size="small" onClick={onCancel}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** What a forged file would be made for, by name. */
function BroughtTrust({ brought: { ownDomains, sameCompany, people, genuine } }: { readonly brought: Brought }) {
  const { restore: words } = useSettingsWords();
  const { language } = useSentences();
  const pairs = sameCompany.map((domains) => domains.map(visible).join(" = "));
  const mailboxes = people.map(({ name, address }) => `${visible(name)} (${visible(address)})`);
  return (
    <>
      {ownDomains.length === 0 ? null : (
        <Hint isWarning>{words.ownDomains(listText(language, ownDomains.map(visible)))}</Hint>
      )}
      {pairs.length === 0 ? null : <Hint isWarning>{words.sameCompany(listText(language, pairs))}</Hint>}
      {mailboxes.length === 0 ? null : <Hint isWarning>{words.people(listText(language, mailboxes))}</Hint>}
      {genuine === 0 ? null : <Hint isWarning>{words.genuine(genuine)}</Hint>}
    </>
  );
}
