import { makeStyles } from "@griffel/react";
import { lazy, useDeferredValue, useMemo, useRef, useState } from "react";
import { payeeKey } from "../../directory/name-key";
import type { Host } from "../../host/host";
import { Button } from "../components/Button";
import { Answers } from "../components/directory/Answers";
import { DirectoryState } from "../components/directory/DirectoryState";
import { NewPayeePage } from "../components/directory/NewPayeePage";
import { OwnDomains } from "../components/directory/OwnDomains";
import { PayeeList } from "../components/directory/PayeeList";
import { PayeePage } from "../components/directory/PayeePage";
import { People } from "../components/directory/People";
import { Disclosure } from "../components/Disclosure";
import { TextField } from "../components/fields/TextField";
import { Hint } from "../components/Hint";
import { Page } from "../components/Page";
import type { DirectoryBook } from "../directory-book";
import { payeeEntries, payeesFound, type PayeeEntry } from "../presenters/directory-entries";
import { tokens } from "../tokens";
import type { KnownDirectory } from "../use-directory";
import { useDirectoryWords } from "../use-directory-words";
import { useOwnState } from "../use-own-state";
import { useSentences } from "../use-sentences";

/** They bring what writes and reads tables. */
const ImportPage = lazy(() => import("./ImportPage"));
const DirectoryExports = lazy(() => import("../components/directory/DirectoryExports"));

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  tools: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Where a person is on these pages; a payee is found by their key, which stays while what is known of them changes. */
type View = { readonly name: "list" | "new" | "import" } | { readonly name: "payee"; readonly key: string };

const LIST: View = { name: "list" };

interface DirectoryPageProps {
  readonly host: Host;
  readonly known: Pick<KnownDirectory, "own" | "organisation">;
  /** For how many months a verification counts. */
  readonly validMonths: number;
  /** Called with whether anything was changed, so that the open message has to be compared again. */
  readonly onBack: (isChanged: boolean) => void;
}

/** Whom the person knows: found, added, corrected and taken out, beside what their organisation's file says. */
export default function DirectoryPage({ host, known, validMonths, onBack }: DirectoryPageProps) {
  const { language } = useSentences();
  const state = useOwnState(known.own);
  const [view, setView] = useState(LIST);
  const [sought, setSought] = useState("");
  const opened = useRef(state.directory);
  const book: DirectoryBook = {
    own: state.directory,
    organisation: known.organisation,
    edit: state.isNewer ? null : (edit) => void known.own.edit(edit),
  };
  const { own, organisation } = book;
  const entries = useMemo(() => payeeEntries(own, organisation, language), [own, organisation, language]);
  const toList = () => setView(LIST);
  const openNamed = (name: string) => setView({ name: "payee", key: payeeKey(name) });
  const entry = view.name === "payee" ? entries.find(({ key }) => key === view.key) : undefined;
  if (entry) return <PayeePage {...{ book, entry, validMonths }} onRenamed={openNamed} onBack={toList} />;
  if (view.name === "new" && book.edit) {
    return <NewPayeePage edit={book.edit} entries={entries} onOpen={openNamed} onBack={toList} />;
  }
  if (view.name === "import" && book.edit) return <ImportPage {...known} onBack={toList} />;
  return (
    <Whole
      {...{ host, known, book, entries, sought, setSought }}
      onOpen={({ key }) => setView({ name: "payee", key })}
      onNew={() => setView({ name: "new" })}
      onImport={() => setView({ name: "import" })}
      onBack={() => onBack(opened.current !== known.own.state().directory)}
    />
  );
}

interface WholeProps extends Pick<DirectoryPageProps, "host" | "known"> {
  readonly book: DirectoryBook;
  readonly entries: readonly PayeeEntry[];
  readonly sought: string;
  readonly setSought: (text: string) => void;
  readonly onOpen: (entry: PayeeEntry) => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onBack: () => void;
}

/** The list of payees, and behind one line each what else the directory holds. */
function Whole({ host, known, book, entries, sought, setSought, onOpen, onNew, onImport, onBack }: WholeProps) {
  const words = useDirectoryWords();
  const styles = useStyles();
  const state = useOwnState(known.own);
  // Ten thousand vendors take longer to look through than a letter takes to type.
  const asked = useDeferredValue(sought);
  const found = useMemo(() => payeesFound(entries, asked), [entries, asked]);
  return (
    <Page title={words.title} onBack={onBack}>
      <div className={styles.part}>
        <DirectoryState own={known.own} state={state} store={host.store} />
        <Hint>{words.what}</Hint>
        {entries.length === 0 ? (
          <Hint>{words.empty}</Hint>
        ) : (
          <TextField
            label={`${words.search} (${words.count(found.length, entries.length)})`}
            value={sought}
            onType={setSought}
          />
        )}
        {entries.length > 0 && found.length === 0 ? <Hint>{words.none}</Hint> : null}
        {book.edit ? (
          <div className={styles.buttons}>
            <Button size="small" onClick={onNew}>
              {words.newPayee.title}
            </Button>
            <Button size="small" onClick={onImport}>
              {words.importing}
            </Button>
          </div>
        ) : null}
      </div>
      <PayeeList key={asked} entries={found} onOpen={onOpen} />
      <div className={styles.tools}>
        <Disclosure label={words.answers.title}>
          <Answers book={book} />
        </Disclosure>
        <Disclosure label={words.people.title}>
          <People book={book} />
        </Disclosure>
        <Disclosure label={words.ownDomains.title}>
          <OwnDomains book={book} me={host.me} />
        </Disclosure>
        <Disclosure label={words.exports.title}>
          <DirectoryExports own={book.own} />
        </Disclosure>
      </div>
    </Page>
  );
}
