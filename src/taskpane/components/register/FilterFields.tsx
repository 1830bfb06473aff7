import { makeStyles } from "@griffel/react";
import { payeesIn, type RegisterFilter } from "../../../verify/register-filter";
import type { ReadEntry } from "../../../verify/register";
import { OUTCOMES, type Outcome } from "../../../verify/verification";
import { tokens } from "../../tokens";
import { useRegisterWords } from "../../use-register-words";
import { useSentences } from "../../use-sentences";
import { SelectField } from "../fields/SelectField";
import { TextField } from "../fields/TextField";

const useStyles = makeStyles({
  days: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
});

const ALL = "*";

interface FilterFieldsProps {
  readonly read: readonly ReadEntry[];
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
}

/** What of the register is shown. */
export function FilterFields({ read, filter, onChange }: FilterFieldsProps) {
  const { filter: words } = useRegisterWords();
  const { language, outcomes } = useSentences();
  const styles = useStyles();
  const payees = payeesIn(read, language);
  const change = (part: Partial<RegisterFilter>) => onChange({ ...filter, ...part });
  return (
    <>
      <TextField label={words.text} value={filter.text} onType={(text) => change({ text })} />
      <SelectField<string>
        label={words.payee}
        value={filter.payee === null ? ALL : `=${filter.payee}`}
        options={[ALL, ...payees.map((payee) => `=${payee}`)]}
        textOf={(option) => (option === ALL ? words.allPayees : option.slice(1))}
        onChoose={(option) => change({ payee: option === ALL ? null : option.slice(1) })}
      />
      <SelectField<Outcome | typeof ALL>
        label={words.outcome}
        value={filter.outcome ?? ALL}
        options={[ALL, ...OUTCOMES]}
        textOf={(option) => (option === ALL ? words.allOutcomes : outcomes[option].title)}
        onChoose={(option) => change({ outcome: option === ALL ? null : option })}
      />
      <div className={styles.days}>
        <TextField type="date" label={words.from} value={filter.from} onType={(from) => change({ from })} />
        <TextField type="date" label={words.to} value={filter.to} onType={(to) => change({ to })} />
      </div>
    </>
  );
}
