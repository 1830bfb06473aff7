import { makeStyles } from "@griffel/react";
import { useId } from "react";
import { scriptOf } from "../../../verify/call-script";
import { phoneNumberOf } from "../../../verify/phone-number";
import { checklistIn, comparedAccounts } from "../../../verify/verification";
import { useMatter } from "../../matter";
import { tokens } from "../../tokens";
import { useWords } from "../../use-words";

const useStyles = makeStyles({
  script: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

/** What to do and to ask in the call, in order. `number`: the one to dial, null where they meet face to face. */
export function CallScript({ number }: { readonly number: string | null }) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const { verification, payees } = useMatter();
  const lines = scriptOf(checklistIn(verification), comparedAccounts(verification), {
    codeWordAgreed: payees.some(({ codeWordAgreed }) => codeWordAgreed),
    isMet: number === null,
  });
  const dialled = number === null ? null : (phoneNumberOf(number, null)?.shown ?? number);
  return (
    <div className={styles.script}>
      <h4 id={id} className={styles.title}>
        {dialled === null ? words.script.title : words.script.dial(dialled)}
      </h4>
      <ol className={styles.lines} aria-labelledby={id}>
        {lines.map((line) => (
          <li key={line}>{words.script.lines[line]}</li>
        ))}
      </ol>
    </div>
  );
}
