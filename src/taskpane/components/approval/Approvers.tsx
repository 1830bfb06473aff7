import { makeStyles } from "@griffel/react";
import type { PolicySentences } from "../../../locales/policy/policy-sentences";
import { visible } from "../../../locales/visible";
import type { Approver } from "../../../verify/policy";
import { approverText, type AddressFault, type TypedApprover } from "../../presenters/typed-approver";
import { tokens } from "../../tokens";
import { Button } from "../Button";
import { TextField } from "../fields/TextField";
import { Hint } from "../Hint";
import { Section } from "../Section";

const useStyles = makeStyles({
  approvers: { margin: 0, padding: 0, listStyleType: "none" },
  approver: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  add: { marginTop: tokens.spacingVerticalS },
});

interface ApproversProps {
  readonly words: PolicySentences;
  readonly approvers: readonly Approver[];
  /** What is typed of one more. */
  readonly row: TypedApprover;
  /** What is wrong with that; null when nothing was found. */
  readonly fault: AddressFault | null;
  readonly isPayee: (address: string) => boolean;
  readonly onType: (part: Partial<TypedApprover>) => void;
  readonly onAdd: () => void;
  readonly onRemove: (approver: Approver) => void;
}

/** Who may agree, as the person names them. */
export function Approvers({ words, approvers, row, fault, isPayee, onType, onAdd, onRemove }: ApproversProps) {
  const styles = useStyles();
  return (
    <Section title={words.approvers}>
      {approvers.length === 0 ? <Hint>{words.nobody}</Hint> : null}
      <ul className={styles.approvers}>
        {approvers.map((one) => (
          <li key={one.address}>
            <div className={styles.approver}>
              <span>{approverText(one)}</span>
              <Button size="small" aria-label={words.remove(visible(one.name))} onClick={() => onRemove(one)}>
                ×
              </Button>
            </div>
            {isPayee(one.address) ? <Hint isWarning>{words.payeeAddress}</Hint> : null}
          </li>
        ))}
      </ul>
      <TextField label={words.name} value={row.name} onType={(name) => onType({ name })} />
      <TextField
        label={words.address}
        value={row.address}
        onType={(address) => onType({ address })}
        mistake={fault === null ? null : words[fault]}
      />
      <Button size="small" className={styles.add} onClick={onAdd}>
        {words.add}
      </Button>
    </Section>
  );
}
