import { useMemo, useState } from "react";
import type { Payee } from "../../directory/directory";
import { isSamePayee, type DirectoryEdit } from "../../directory/edits";
import type { Lookup } from "../../directory/lookup";
import type { Inspection } from "../../inspect/inspection";
import { visible } from "../../locales/visible";
import { knownPayeesOf } from "../../verify/known-payees";
import { keeping, payeeVerified } from "../../verify/to-directory";
import { useMatter } from "../matter";
import { useWords } from "../use-words";
import { Button } from "./Button";
import { Radios } from "./fields/Radios";
import { Hint } from "./Hint";
import { Section } from "./Section";

interface AddToDirectoryProps {
  readonly inspection: Inspection;
  readonly lookup: Lookup;
  /** Null where there is no directory to write to. */
  readonly onAdd: ((edit: DirectoryEdit) => void) | null;
}

/** Offers to keep what was verified or recorded, in one click. */
export function AddToDirectory({ inspection, lookup, onAdd }: AddToDirectoryProps) {
  const words = useWords();
  const { verification, message } = useMatter();
  /** When the conclusion was made that was added. */
  const [added, setAdded] = useState<string | null>(null);
  const payee = payeeVerified(verification, message, inspection, words.accountSources);
  if (!payee || !onAdd) return null;
  const at = verification.conclusion?.at ?? null;
  return (
    <Section title={words.addToDirectory.button}>
      {added === at ? (
        <Hint isWarning>{words.addToDirectory.added}</Hint>
      ) : (
        <Adding
          payee={payee}
          {...{ inspection, lookup }}
          onAdd={(edit) => {
            onAdd(edit);
            setAdded(at);
          }}
        />
      )}
    </Section>
  );
}

interface AddingProps {
  readonly payee: Payee;
  readonly inspection: Inspection;
  readonly lookup: Lookup;
  readonly onAdd: (edit: DirectoryEdit) => void;
}

/** Stands for a payee who is not in the directory yet. */
const NEW = "";

/** To whom it is added: where somebody known may be meant, the person says so. */
function Adding({ payee, inspection, lookup, onAdd }: AddingProps) {
  const { addToDirectory: words } = useWords();
  const { message } = useMatter();
  const { inQuestion, close } = useMemo(
    () => knownPayeesOf(payee.name, message, inspection, lookup),
    [payee.name, message, inspection, lookup],
  );
  const [chosen, setChosen] = useState(inQuestion[0]?.name ?? (close.length === 0 ? NEW : null));
  const name = chosen === null || chosen === NEW ? payee.name : chosen;
  const known = [...inQuestion, ...close].map((one) => one.name);
  const isKnown = known.some((one) => isSamePayee(one, payee.name));
  const options = [
    ...known.map((one) => ({ value: one, text: words.known(visible(one)) })),
    ...(isKnown ? [] : [{ value: NEW, text: words.new(visible(payee.name)) }]),
  ];
  return (
    <>
      <Hint>{words.what(visible(name))}</Hint>
      {options.length < 2 ? null : (
        <Radios legend={words.whose} options={options} value={chosen} onChoose={setChosen} />
      )}
      <Button appearance="primary" disabled={chosen === null} onClick={() => onAdd(keeping({ ...payee, name }))}>
        {words.button}
      </Button>
    </>
  );
}
