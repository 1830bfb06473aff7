import { useState } from "react";
import type { Store } from "../../../host/store";
import { download, type MadeFile } from "../../download";
import type { OwnDirectory, OwnState } from "../../own-directory";
import { useDirectoryWords } from "../../use-directory-words";
import { useSentences } from "../../use-sentences";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { MadeFileText } from "../MadeFileText";

interface DirectoryStateProps {
  readonly own: OwnDirectory;
  readonly state: OwnState;
  readonly store: Store;
}

/** What is out of order with what the device keeps, and what to do about it; nothing when all is well. */
export function DirectoryState({ own, state, store }: DirectoryStateProps) {
  const { fault, unsaved, isNewer, setAside, isRefused } = state;
  const { state: words } = useDirectoryWords();
  const { pane } = useSentences();
  return (
    <>
      {fault === null ? null : (
        <>
          <Hint isWarning>
            {unsaved === 0 ? words.notRead(words.faults[fault]) : words.notKept(unsaved, words.faults[fault])}
          </Hint>
          <Button size="small" onClick={() => void own.retry()}>
            {pane.retry}
          </Button>
        </>
      )}
      {isRefused ? <Hint isWarning>{words.refused}</Hint> : null}
      {isNewer ? <Hint isWarning>{words.newer}</Hint> : null}
      {setAside === null ? null : <SetAside name={setAside} store={store} />}
    </>
  );
}

function SetAside({ name, store }: { readonly name: string; readonly store: Store }) {
  const { state: words, exports } = useDirectoryWords();
  const [made, setMade] = useState<MadeFile | "unread" | null>(null);
  const take = async () => {
    const read = await store.read("aside", name);
    if (read.status === "failed" || read.value === null) {
      setMade("unread");
      return;
    }
    const file = { name: `${name.replace(/[^\w-]+/g, "-")}.txt`, type: "text/plain", text: read.value };
    setMade(file);
    download(file);
  };
  return (
    <>
      <Hint isWarning>{words.setAside}</Hint>
      <Button size="small" onClick={() => void take()}>
        {words.takeSetAside}
      </Button>
      {made === "unread" ? <Hint isWarning>{words.notTaken}</Hint> : null}
      {made !== null && made !== "unread" ? <MadeFileText file={made} words={exports} /> : null}
    </>
  );
}
