import { makeStyles } from "@griffel/react";
import type { KeyboardEvent, ReactNode } from "react";
import { tokens } from "../../tokens";
import { Button } from "../Button";

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalS } });

interface AddFormProps {
  readonly button: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** Fields and the button that adds them, which Enter in a line presses. It is no `form`: mail programs may forbid those. */
export function AddForm({ button, onAdd, children }: AddFormProps) {
  const styles = useStyles();
  const onKeyDown = ({ key, target, nativeEvent }: KeyboardEvent) => {
    if (key === "Enter" && target instanceof HTMLInputElement && !nativeEvent.isComposing) onAdd();
  };
  return (
    <div onKeyDown={onKeyDown}>
      {children}
      <Button size="small" className={styles.button} onClick={onAdd}>
        {button}
      </Button>
    </div>
  );
}
