import { makeStyles } from "@griffel/react";
import type { ComponentProps } from "react";
import { tokens } from "../tokens";
import { SelectField } from "./fields/SelectField";

const useStyles = makeStyles({
  choice: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** A choice that a whole page depends on. */
export function Choice<T extends string>(props: ComponentProps<typeof SelectField<T>>) {
  const { choice } = useStyles();
  return (
    <div className={choice}>
      <SelectField {...props} />
    </div>
  );
}
