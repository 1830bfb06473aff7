import { makeStyles } from "@griffel/react";
import { useState } from "react";
import type { Directory } from "../../../directory/directory";
import { vendorCsv } from "../../../directory/vendor-csv";
import { download, type MadeFile } from "../../download";
import { today } from "../../today";
import { tokens } from "../../tokens";
import { useDirectoryWords } from "../../use-directory-words";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { MadeFileText } from "../MadeFileText";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

/** One's own directory as a file; accounts stand there in full only where the button says so. */
export default function DirectoryExports({ own }: { readonly own: Directory }) {
  const { exports: words } = useDirectoryWords();
  const styles = useStyles();
  const [made, setMade] = useState<MadeFile | null>(null);
  const make = (name: string, type: string, text: string) => {
    const file = { name: `${name}-${today()}.${type === "text/csv" ? "csv" : "json"}`, type, text };
    setMade(file);
    download(file);
  };
  return (
    <>
      <Hint>{words.what}</Hint>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => make("payees-masked", "text/csv", vendorCsv(own, "masked"))}>
          {words.masked}
        </Button>
        <Button size="small" onClick={() => make("payees", "text/csv", vendorCsv(own, "full"))}>
          {words.csv}
        </Button>
        <Button size="small" onClick={() => make("directory", "application/json", JSON.stringify(own, null, 2))}>
          {words.json}
        </Button>
      </div>
      <Hint>{words.jsonWhat}</Hint>
      {made ? <MadeFileText key={made.name} file={made} words={words} /> : null}
    </>
  );
}
