import { makeStyles } from "@griffel/react";
import { useEffect, useRef, useState } from "react";
import type { Directory } from "../../directory/directory";
import { importOutcome, tickedPayees, type ImportOutcome } from "../../directory/import/import-outcome";
import { decodedFile, isWorkbook, MAX_FILE_BYTES } from "../../directory/import/decode";
import { asImported } from "../../directory/import/imported";
import { lookAtVendors, readVendors, type ReadVendors, type VendorList } from "../../directory/import/read-vendors";
import type { TableEnd } from "../../directory/import/table";
import type { Mapping } from "../../directory/import/vendor-fields";
import { mergedDirectory, withPayees } from "../../directory/merge";
import type { FileFault } from "../../locales/import/import-sentences";
import { visible } from "../../locales/visible";
import { listedDoubts, type Doubt } from "../../verify/listed-doubts";
import { Button } from "../components/Button";
import { FileButton } from "../components/FileButton";
import { CountryField } from "../components/fields/CountryField";
import { Hint } from "../components/Hint";
import { ImportResult, payeesIn } from "../components/import/ImportResult";
import { MappingFields } from "../components/import/MappingFields";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import type { OwnDirectory } from "../own-directory";
import { today } from "../today";
import { tokens } from "../tokens";
import { useImportWords } from "../use-import-words";
import { useSentences } from "../use-sentences";

/** What vendor lists are saved as. */
const TABLES = ".csv,.txt,.tsv,text/csv,text/plain";

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM },
  progress: { width: "100%", accentColor: tokens.colorBrandBackground },
});

/** A list that was looked at, and how the person says that it is to be read. */
interface Columns {
  readonly file: string;
  readonly list: VendorList;
  readonly mapping: Mapping;
  /** ISO 3166-1 alpha-2; null where it is not known. */
  readonly country: string | null;
}

/** How far an import has come. Nothing is kept before `done`, and then all of it at once. */
type Stage =
  | { readonly name: "choosing"; readonly fault: FileFault | null }
  | { readonly name: "columns"; readonly of: Columns; readonly end: TableEnd | null }
  | { readonly name: "reading"; readonly of: Columns; readonly share: number }
  | ResultStage
  | { readonly name: "done"; readonly added: number; readonly changed: number };

interface ResultStage {
  readonly name: "result";
  readonly of: Columns;
  readonly read: ReadVendors;
  readonly outcome: ImportOutcome;
  readonly doubts: readonly Doubt[];
  /** Ids of the additions to known payees that the person wants. */
  readonly ticked: ReadonlySet<string>;
}

/** The rest of the time goes into comparing with what is known. */
const SHARE_OF_READING = 0.5;

/** A longer name of a file says no more of where an entry is from. */
const MAX_FILE_NAME = 100;

interface ImportPageProps {
  readonly own: OwnDirectory;
  readonly organisation: Directory;
  readonly onBack: () => void;
}

/** A vendor list becomes payees: chosen, its columns confirmed, read, looked at, and then kept. */
export default function ImportPage({ own, organisation, onBack }: ImportPageProps) {
  const words = useImportWords();
  const { language } = useSentences();
  const [stage, setStage] = useState<Stage>({ name: "choosing", fault: null });
  const reading = useRef(new AbortController());
  useEffect(() => () => reading.current.abort(), []);
  const choose = async (file: File) => {
    const list = await lookedAt(file);
    if (typeof list === "string") setStage({ name: "choosing", fault: list });
    else {
      const country = new Intl.Locale(language).region ?? null;
      setStage({ name: "columns", of: { file: file.name, list, mapping: list.mapping, country }, end: null });
    }
  };
  const read = async (of: Columns) => {
    reading.current = new AbortController();
    const { signal } = reading.current;
    setStage({ name: "reading", of, share: 0 });
    const show = async (share: number) => {
      setStage({ name: "reading", of, share });
      // Lets the page draw, and the person cancel.
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
    const { list, mapping, country } = of;
    const day = today();
    const onProgress = (share: number) => show(SHARE_OF_READING * share);
    const vendors = await readVendors(list, { mapping, country, day, onProgress, signal });
    if (vendors.end) setStage({ name: "columns", of, end: vendors.end });
    else {
      const source = words.source(visible(of.file.slice(0, MAX_FILE_NAME)));
      const whole = { ...vendors, payees: asImported(vendors.payees, { source, day }) };
      const known = mergedDirectory(organisation, own.state().directory);
      const outcome = importOutcome(known, whole.payees);
      const doubts = await listedDoubts(known, whole.payees, (share) =>
        show(SHARE_OF_READING + (1 - SHARE_OF_READING) * share),
      );
      if (signal.aborted) setStage({ name: "columns", of, end: { fault: "cancelled", row: 0 } });
      else setStage({ name: "result", of, read: whole, outcome, doubts, ticked: new Set() });
    }
  };
  const keep = ({ read: { payees }, outcome: { added, additions }, ticked }: ResultStage) => {
    // Another pane may have made somebody known meanwhile: what was not asked for is not added to them either.
    void own.edit((directory) =>
      withPayees(directory, tickedPayees(mergedDirectory(organisation, directory), payees, ticked)),
    );
    setStage({ name: "done", added, changed: payeesIn(additions, ticked) });
  };
  return (
    // Each stage is a page of its own: its heading takes the focus of the button that led there.
    <Page key={stage.name} title={words.title} onBack={onBack}>
      {stage.name === "choosing" ? <Choosing fault={stage.fault} onChoose={(file) => void choose(file)} /> : null}
      {stage.name === "columns" ? (
        <ColumnsStage
          {...stage}
          onChange={(of) => setStage({ ...stage, of })}
          onRead={() => void read(stage.of)}
          onChoose={(file) => void choose(file)}
        />
      ) : null}
      {stage.name === "reading" ? <Reading share={stage.share} onCancel={() => reading.current.abort()} /> : null}
      {stage.name === "result" ? (
        <Result
          {...stage}
          onTick={(ticked) => setStage({ ...stage, ticked })}
          onKeep={() => keep(stage)}
          onColumns={() => setStage({ name: "columns", of: stage.of, end: null })}
          onChoose={(file) => void choose(file)}
        />
      ) : null}
      {stage.name === "done" ? <Done {...stage} onBack={onBack} /> : null}
    </Page>
  );
}

/** Returns what a file seems to hold, or why it is no vendor list. */
async function lookedAt(file: File): Promise<VendorList | FileFault> {
  if (file.size > MAX_FILE_BYTES) return "too-large";
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isWorkbook(bytes) ? "workbook" : (lookAtVendors(decodedFile(bytes)) ?? "no-table");
  } catch {
    return "unreadable";
  }
}

interface ChoosingProps {
  readonly fault: FileFault | null;
  readonly onChoose: (file: File) => void;
}

function Choosing({ fault, onChoose }: ChoosingProps) {
  const words = useImportWords();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Hint>{words.what}</Hint>
      {fault === null ? null : <Hint isWarning>{words.fileFaults[fault]}</Hint>}
      <FileButton accept={TABLES} appearance="primary" label={words.choose} onChoose={onChoose} />
    </div>
  );
}

interface ColumnsStageProps {
  readonly of: Columns;
  /** Why the list was not read to its end. */
  readonly end: TableEnd | null;
  readonly onChange: (of: Columns) => void;
  readonly onRead: () => void;
  readonly onChoose: (file: File) => void;
}

function ColumnsStage({ of, end, onChange, onRead, onChoose }: ColumnsStageProps) {
  const words = useImportWords();
  const styles = useStyles();
  const { file, list, mapping, country } = of;
  const hasName = mapping.includes("name");
  const needsCountry = mapping.some((field) => field === "phone" || field === "account");
  return (
    <>
      <Section title={words.columns}>
        <Hint>{words.columnsWhat(visible(file), list.headingRow)}</Hint>
        {end === null ? null : <Hint isWarning>{words.notWhole[end.fault](end.row)}</Hint>}
        <MappingFields list={list} mapping={mapping} onChange={(changed) => onChange({ ...of, mapping: changed })} />
        {needsCountry ? (
          <CountryField
            label={words.country}
            value={country}
            placeholder={words.noCountry}
            onChoose={(chosen) => onChange({ ...of, country: chosen })}
          />
        ) : null}
        {hasName ? null : <Hint isWarning>{words.nameNeeded}</Hint>}
      </Section>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!hasName} onClick={onRead}>
          {words.check}
        </Button>
        <FileButton accept={TABLES} label={words.chooseAnother} onChoose={onChoose} />
      </div>
    </>
  );
}

function Reading({ share, onCancel }: { readonly share: number; readonly onCancel: () => void }) {
  const words = useImportWords();
  const styles = useStyles();
  const percent = Math.round(share * 100);
  return (
    <div className={styles.part}>
      <Hint>{words.reading(percent)}</Hint>
      <progress className={styles.progress} max={100} value={percent} aria-label={words.check} />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}

interface ResultProps extends ResultStage {
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onKeep: () => void;
  readonly onColumns: () => void;
  readonly onChoose: (file: File) => void;
}

function Result({ read, outcome, doubts, ticked, onTick, onKeep, onColumns, onChoose }: ResultProps) {
  const words = useImportWords();
  const styles = useStyles();
  const isNothing = outcome.added + outcome.additions.length === 0;
  return (
    <>
      <ImportResult {...{ read, outcome, doubts, ticked, onTick }} />
      <div className={styles.buttons}>
        {isNothing ? null : (
          <Button appearance="primary" disabled={outcome.added + ticked.size === 0} onClick={onKeep}>
            {words.confirm}
          </Button>
        )}
        <Button onClick={onColumns}>{words.back}</Button>
        <FileButton accept={TABLES} label={words.chooseAnother} onChoose={onChoose} />
      </div>
    </>
  );
}

interface DoneProps {
  readonly added: number;
  readonly changed: number;
  readonly onBack: () => void;
}

function Done({ added, changed, onBack }: DoneProps) {
  const words = useImportWords();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Hint isWarning>{words.done(added, changed)}</Hint>
      <Button appearance="primary" onClick={onBack}>
        {words.toDirectory}
      </Button>
    </div>
  );
}
