import { useState } from "react";
import type { Inspection } from "../../inspect/inspection";
import { visible } from "../../locales/visible";
import type { DirectoryEdit } from "../../directory/edits";
import { keeping, payeeVerified } from "../../verify/to-directory";
import { useMatter } from "../matter";
import { useWords } from "../use-words";
import { Button } from "./Button";
import { Hint } from "./Hint";
import { Section } from "./Section";

interface AddToDirectoryProps {
  readonly inspection: Inspection;
  /** Null where there is no directory to write to. */
  readonly onAdd: ((edit: DirectoryEdit) => void) | null;
}

/** Offers to keep what was verified or recorded, in one click. */
export function AddToDirectory({ inspection, onAdd }: AddToDirectoryProps) {
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
        <>
          <Hint>{words.addToDirectory.what(visible(payee.name))}</Hint>
          <Button
            appearance="primary"
            onClick={() => {
              onAdd(keeping(payee));
              setAdded(at);
            }}
          >
            {words.addToDirectory.button}
          </Button>
        </>
      )}
    </Section>
  );
}
