import { makeStyles } from "@griffel/react";
import type { Segment } from "../presenters/segments";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textDecorationThickness: "2px",
    textUnderlineOffset: "2px",
  },
});

/** Text with some of it marked, by underline and weight as well as by colour; isolated, so that it cannot turn its surroundings round. */
export function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  const styles = useStyles();
  return (
    <bdi>
      {segments.map(({ text, marked }, at) =>
        marked ? (
          <mark key={at} className={styles.mark}>
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </bdi>
  );
}
