import { makeStyles } from "@griffel/react";
import { useState } from "react";
import { withGenuine, withSameCompany } from "../../directory/edits";
import { typedText } from "../../directory/typed";
import type { Finding } from "../../inspect/finding";
import { comparedDomains, genuineAnswer, mayAnswer } from "../../inspect/genuine";
import { visible } from "../../locales/visible";
import type { Answering } from "../answering";
import { today } from "../today";
import { tokens } from "../tokens";
import { useDirectoryWords, useMistakeText } from "../use-directory-words";
import { Disclosure } from "./Disclosure";
import { AddForm } from "./directory/AddForm";
import { TextField } from "./fields/TextField";
import { Hint } from "./Hint";

const useStyles = makeStyles({
  check: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
});

interface GenuineFormProps {
  readonly finding: Finding;
  readonly answering: Answering;
}

/** The answer that a finding is all right, which takes a reason and can be undone in the directory. */
export default function GenuineForm(props: GenuineFormProps) {
  const { genuine: words } = useDirectoryWords();
  const { finding, answering } = props;
  if (answering.own.state().isNewer || !mayAnswer(answering.from, finding)) return null;
  return (
    <Disclosure label={words.title}>
      <Hint>{words.what}</Hint>
      <ReasonForm {...props} />
    </Disclosure>
  );
}

function ReasonForm({ finding, answering: { own, from, reload } }: GenuineFormProps) {
  const { genuine: words } = useDirectoryWords();
  const mistakeText = useMistakeText();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const domains = comparedDomains(finding);
  const [isOneCompany, setOneCompany] = useState(false);
  const answer = () => {
    const read = typedText(typed);
    if ("mistake" in read) {
      setMistake(mistakeText("reason", read.mistake));
      return;
    }
    const [reason, since] = [read.value, today()];
    void own.edit((directory) =>
      domains && isOneCompany
        ? withSameCompany(directory, { domains, reason, since })
        : withGenuine(directory, genuineAnswer(from, finding, reason, since)),
    );
    reload();
  };
  return (
    <AddForm button={words.answer} onAdd={answer}>
      <TextField label={words.reason} value={typed} onType={setTyped} mistake={mistake} />
      {domains === null ? null : (
        <label className={styles.check}>
          <input type="checkbox" checked={isOneCompany} onChange={({ target }) => setOneCompany(target.checked)} />
          <span>{words.sameCompany(visible(domains[0]), visible(domains[1]))}</span>
        </label>
      )}
    </AddForm>
  );
}
