import { useState } from "react";
import { withGenuine } from "../../directory/edits";
import { typedText } from "../../directory/typed";
import type { Finding } from "../../inspect/finding";
import { genuineAnswer, mayAnswer } from "../../inspect/genuine";
import type { Answering } from "../answering";
import { today } from "../today";
import { useDirectoryWords, useMistakeText } from "../use-directory-words";
import { Disclosure } from "./Disclosure";
import { AddForm } from "./directory/AddForm";
import { TextField } from "./fields/TextField";
import { Hint } from "./Hint";

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
  const [reason, setReason] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const answer = () => {
    const read = typedText(reason);
    if ("mistake" in read) {
      setMistake(mistakeText("reason", read.mistake));
      return;
    }
    const given = genuineAnswer(from, finding, read.value, today());
    void own.edit((directory) => withGenuine(directory, given));
    reload();
  };
  return (
    <AddForm button={words.answer} onAdd={answer}>
      <TextField label={words.reason} value={reason} onType={setReason} mistake={mistake} />
    </AddForm>
  );
}
