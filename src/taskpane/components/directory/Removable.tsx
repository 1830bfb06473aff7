import { makeStyles } from "@griffel/react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { tokens } from "../../tokens";
import { useDirectoryWords } from "../../use-directory-words";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { EntryRow } from "./EntryRow";

interface RemovableProps {
  /** What is removed, as the question names it. */
  readonly what: string;
  readonly isOwn: boolean;
  /** Null where nothing may be changed. */
  readonly onRemove: (() => void) | null;
  readonly children: ReactNode;
}

/** An entry that can be removed where it is one's own; that is asked once. */
export function Removable({ what, isOwn, onRemove, children }: RemovableProps) {
  const words = useDirectoryWords();
  const [isAsking, setAsking] = useState(false);
  const button = (
    <Button size="small" appearance="subtle" aria-label={words.remove(what)} onClick={() => setAsking(true)}>
      ×
    </Button>
  );
  return (
    <>
      <EntryRow isOwn={isOwn} action={onRemove && !isAsking ? button : null}>
        {children}
      </EntryRow>
      {isAsking && onRemove ? <Question what={what} onYes={onRemove} onNo={() => setAsking(false)} /> : null}
    </>
  );
}

const useQuestionStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface QuestionProps {
  readonly what: string;
  /** What else to know before. */
  readonly hint?: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once whether something is to go; what keeps it has the focus, so that no key pressed twice removes anything. */
export function Question({ what, hint, onYes, onNo }: QuestionProps) {
  const words = useDirectoryWords();
  const styles = useQuestionStyles();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <Hint isWarning>
        {words.removeAsk(what)}
        {hint === undefined ? null : ` ${hint}`}
      </Hint>
      <div className={styles.buttons}>
        <Button size="small" onClick={onYes}>
          {words.removeYes}
        </Button>
        <Button size="small" ref={keep} onClick={onNo}>
          {words.removeNo}
        </Button>
      </div>
    </>
  );
}
