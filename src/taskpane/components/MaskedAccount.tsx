import { makeStyles } from "@griffel/react";
import { useState } from "react";
import { maskedAccount } from "../../directory/account";
import type { PaymentKind } from "../../directory/payment-kind";
import { visible } from "../../locales/visible";
import { HideIcon, ShowIcon } from "../icons";
import { printedAccount } from "../presenters/printed-account";
import { tokens } from "../tokens";
import { Button } from "./Button";

const useStyles = makeStyles({
  account: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  value: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface MaskedAccountProps {
  readonly account: { readonly kind: PaymentKind; readonly value: string };
  /** What the button does: show the account of that masked form in full, or hide it. */
  readonly words: { readonly show: (masked: string) => string; readonly hide: (masked: string) => string };
}

/** An account, masked until it is asked for. */
export function MaskedAccount({ account: { kind, value }, words }: MaskedAccountProps) {
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const masked = visible(maskedAccount(kind, value));
  return (
    <div className={styles.account}>
      <bdi className={styles.value}>{isShown ? visible(printedAccount(kind, value)) : masked}</bdi>
      <Button
        size="small"
        appearance="subtle"
        icon={isShown ? <HideIcon /> : <ShowIcon />}
        aria-label={isShown ? words.hide(masked) : words.show(masked)}
        onClick={() => setShown(!isShown)}
      />
    </div>
  );
}
