import { useState } from "react";
import type { Store, StoreFault } from "../../../host/store";
import { correctableTo, correctionOf, type VerificationRecord } from "../../../verify/record";
import type { EntryOf } from "../../../verify/register";
import type { Outcome } from "../../../verify/verification";
import { enter } from "../../kept-register";
import { useRegisterWords } from "../../use-register-words";
import { useSentences } from "../../use-sentences";
import { Button } from "../Button";
import { NoteField } from "../fields/TextField";
import { SelectField } from "../fields/SelectField";
import { Hint } from "../Hint";

interface CorrectionProps {
  readonly entry: EntryOf<VerificationRecord>;
  readonly store: Store;
  /** Who corrects. */
  readonly me: string;
  readonly onEntered: () => void;
}

/** A later entry that takes the place of this one and says why. */
export function Correction({ entry: { record, hash }, store, me, onEntered }: CorrectionProps) {
  const { correction: words, faults, notKept } = useRegisterWords();
  const { outcomes } = useSentences();
  const [outcome, setOutcome] = useState<Outcome>(record.outcome);
  const [remark, setRemark] = useState("");
  const [fault, setFault] = useState<StoreFault | null>(null);
  const correct = async () => {
    const at = new Date().toISOString();
    const entered = await enter(store, correctionOf(record, { hash, outcome, remark: remark.trim(), by: me, at }));
    if (entered.status === "failed") setFault(entered.fault);
    else onEntered();
  };
  return (
    <>
      <Hint>{words.what}</Hint>
      <SelectField
        label={words.outcome}
        value={outcome}
        options={correctableTo(record)}
        textOf={(one) => outcomes[one].title}
        onChoose={setOutcome}
      />
      <NoteField label={words.remark} value={remark} onType={setRemark} />
      <Button size="small" disabled={remark.trim() === ""} onClick={() => void correct()}>
        {words.enter}
      </Button>
      {fault === null ? null : <Hint isWarning>{notKept(faults[fault])}</Hint>}
    </>
  );
}
