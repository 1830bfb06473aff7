import { type ReactNode } from "react";
import type { Directory, GenuineAnswer, SameCompanyAnswer } from "../../../directory/directory";
import { withoutGenuine, withoutSameCompany } from "../../../directory/edits";
import { sameCompanyKey } from "../../../directory/merge";
import { genuineKey } from "../../../directory/genuine-key";
import { FINDING_CODES } from "../../../inspect/finding";
import { findingText } from "../../../locales/describe";
import type { DirectorySentences } from "../../../locales/directory/directory-sentences";
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
    ...listed(own.sameCompany, organisation.sameCompany, sameCompanyKey),
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
          if (isSameCompany(entry)) {
            const [one, other] = entry.domains;
            return (
              <Undoable what={words.sameCompany(visible(one), visible(other))} isOwn={isOwn} onUndo={edit && undo}>
                <Hint>{entry.reason === null ? words.noReason : reasonText(words, sentences.language, entry)}</Hint>
              </Undoable>
            );
          }
          return (
            <Undoable what={answeredText(sentences, entry)} isOwn={isOwn} onUndo={edit && undo}>
              <Hint>{words.of(visible(entry.party))}</Hint>
              <Hint>{reasonText(words, sentences.language, entry)}</Hint>
            </Undoable>
          );
        }}
      </EntryList>
    </>
  );
}

type Answer = GenuineAnswer | SameCompanyAnswer;

function isSameCompany(answer: Answer): answer is SameCompanyAnswer {
  return "domains" in answer;
}

function keyOf(answer: Answer): string {
  return isSameCompany(answer) ? sameCompanyKey(answer) : genuineKey(answer);
}

function without(directory: Directory, answer: Answer): Directory {
  return isSameCompany(answer) ? withoutSameCompany(directory, answer) : withoutGenuine(directory, answer);
}

/** Returns why somebody answered so, and when. */
function reasonText(
  { reason: text }: DirectorySentences["answers"],
  language: string,
  { reason, since }: Pick<Answer, "reason" | "since">,
): string {
  return text(visible(reason ?? ""), since && dayText(language, since));
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
