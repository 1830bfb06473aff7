import { makeStyles } from "@griffel/react";
import { useState } from "react";
import { headIn } from "../../../verify/pasted-head";
import { followsFrom, headOf, type ReadEntry } from "../../../verify/register";
import { tokens } from "../../tokens";
import { useRegisterWords } from "../../use-register-words";
import { useFieldStyles } from "../fields/field-styles";
import { Hint } from "../Hint";

const useStyles = makeStyles({
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Whether the register is as it was, what that cannot tell, and the comparison with an earlier head. */
export function ChainCheck({ read }: { readonly read: readonly ReadEntry[] }) {
  const { chain } = useRegisterWords();
  const styles = useStyles();
  const fields = useFieldStyles();
  const [pasted, setPasted] = useState("");
  const head = headOf(read);
  const earlier = headIn(pasted);
  const faults = read.filter(({ fault }) => fault !== null).length;
  return (
    <>
      <Hint isWarning={faults > 0}>{faults === 0 ? chain.whole : chain.faulty(faults)}</Hint>
      {chain.cannotProve.map((line) => (
        <Hint key={line}>{line}</Hint>
      ))}
      <Hint>{chain.head}</Hint>
      <div className={styles.hash}>{chain.headOf(head.sequence, head.hash)}</div>
      <label className={fields.field}>
        <span className={fields.label}>{chain.compare}</span>
        <textarea
          className={fields.input}
          placeholder={chain.compareHint}
          rows={3}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
      </label>
      {pasted.trim() === "" ? null : (
        <Hint isWarning>{earlier ? chain.verdicts[followsFrom(read, earlier)] : chain.noHead}</Hint>
      )}
    </>
  );
}
