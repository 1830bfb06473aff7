import { makeStyles } from "@griffel/react";
import { useState } from "react";
import { headOf, type ReadEntry } from "../../../verify/register";
import { registerCsv, registerJson } from "../../../verify/register-export";
import { download, type MadeFile } from "../../download";
import { printedRegister } from "../../presenters/register-print";
import { tokens } from "../../tokens";
import { useRecordWords } from "../../use-record-words";
import { useRegisterWords } from "../../use-register-words";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { MadeFileText } from "../MadeFileText";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ExportsProps {
  readonly read: readonly ReadEntry[];
  /** What the filter shows: the table and the page have these only. */
  readonly shown: readonly ReadEntry[];
}

/** The register as a file; where no file comes, its text to copy. */
export function Exports({ read, shown }: ExportsProps) {
  const words = useRegisterWords();
  const recordWords = useRecordWords();
  const styles = useStyles();
  const [made, setMade] = useState<MadeFile | null>(null);
  const head = headOf(read);
  const make = (ending: string, type: string, text: string) => {
    const file = { name: `register-${head.sequence}-${head.hash.slice(0, 8)}.${ending}`, type, text };
    setMade(file);
    download(file);
  };
  const print = () => {
    const about = { head, faults: read.filter(({ fault }) => fault !== null).length, at: new Date().toISOString() };
    make("html", "text/html", printedRegister(shown, about, words, recordWords));
  };
  return (
    <>
      <Hint>{words.exports.what}</Hint>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => make("csv", "text/csv", registerCsv(shown, head))}>
          {words.exports.csv}
        </Button>
        <Button
          size="small"
          onClick={() => make("json", "application/json", registerJson(read, new Date().toISOString()))}
        >
          {words.exports.json}
        </Button>
        <Button size="small" onClick={print}>
          {words.exports.print}
        </Button>
      </div>
      {made ? <MadeFileText key={made.name} file={made} words={words.exports} /> : null}
    </>
  );
}
