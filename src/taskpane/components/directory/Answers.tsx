import { type ReactNode } from "react";
import type { Directory, GenuineAnswer } from "../../../directory/directory";
import { withoutGenuine, withoutSameCompany } from "../../../directory/edits";
import { genuineKey } from "../../../directory/genuine-key";
import { FINDING_CODES } from "../../../inspect/finding";
import { findingText } from "../../../locales/describe";
import { dayText } from "../../../locales/format";
import { visible } from "../../../locales/visible";
import type { Sentences } from "../../../locales/sentences";
import type { DirectoryBook } from "../../directory-book";
import { listed, type Listed } from "../../presenters/directory-entries";
import { useDirectoryWords } from "../../use-directory-words";
import { useSentences } from "../../use-sentences";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { EntryList } from "./EntryList";
import { EntryRow } from "./EntryRow";

/** What the person answered to findings: that one is genuine, that two domains are one company's. Each can be undone. */
export function Answers({ book: { own, organisation, edit } }: { readonly book: DirectoryBook }) {
  const { answers: words } = useDirectoryWords();
  const sentences = useSentences();
  const entries: readonly Listed<Answer>[] = [
    ...listed(own.genuine, organisation.genuine, genuineKey),
    ...listed(own.sameCompany, organisation.sameCompany, pairKey),
  ];
  return (
    <>
      <Hint>{words.what}</Hint>
      <EntryList label={words.title} entries={entries} keyOf={(answer) => keyOf(answer)}>
        {({ entry, isOwn }, afterwards) => {
          const undo = () => {
            edit?.((directory) => without(directory, entry));
            afterwards();
          };
          if (isPair(entry)) {
            const what = words.sameCompany(visible(entry[0]), visible(entry[1]));
            return <Undoable what={what} isOwn={isOwn} onUndo={edit && undo} />;
          }
          return (
            <Undoable what={answeredText(sentences, entry)} isOwn={isOwn} onUndo={edit && undo}>
              <Hint>{words.of(visible(entry.party))}</Hint>
              <Hint>{words.reason(visible(entry.reason), dayText(sentences.language, entry.since))}</Hint>
            </Undoable>
          );
        }}
      </EntryList>
    </>
  );
}

type Pair = Directory["sameCompany"][number];
type Answer = GenuineAnswer | Pair;

function isPair(answer: Answer): answer is Pair {
  return Array.isArray(answer);
}

function pairKey(pair: Pair): string {
  return pair.toSorted().join(" ");
}

function keyOf(answer: Answer): string {
  return isPair(answer) ? pairKey(answer) : genuineKey(answer);
}

function without(directory: Directory, answer: Answer): Directory {
  return isPair(answer) ? withoutSameCompany(directory, ...answer) : withoutGenuine(directory, answer);
}

interface UndoableProps {
  readonly what: string;
  readonly isOwn: boolean;
  /** Null where nothing may be changed. */
  readonly onUndo: (() => void) | null;
  readonly children?: ReactNode;
}

function Undoable({ what, isOwn, onUndo, children }: UndoableProps) {
  const { answers: words } = useDirectoryWords();
  const button = onUndo && (
    <Button size="small" aria-label={words.undoOf(what)} onClick={onUndo}>
      {words.undo}
    </Button>
  );
  return (
    <EntryRow isOwn={isOwn} action={button}>
      {what}
      {children}
    </EntryRow>
  );
}

/** Returns what the finding said; of one that this version does not know, its code. */
function answeredText(sentences: Sentences, { code, params }: GenuineAnswer): string {
  const known = FINDING_CODES.find((one) => one === code);
  return known ? findingText(sentences, { code: known, severity: "info", evidence: [], params }) : visible(code);
}
