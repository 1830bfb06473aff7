import { makeStyles } from "@griffel/react";
import { useMemo, type ReactNode } from "react";
import type { Theme } from "../../host/host";
import { themeStyle, tokens } from "../tokens";

const useStyles = makeStyles({
  themed: {
    boxSizing: "border-box",
    minHeight: "100%",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ThemedProps {
  readonly theme: Theme;
  /** BCP 47; undefined while no language is loaded. */
  readonly lang: string | undefined;
  readonly children: ReactNode;
}

/** Gives what it holds the tokens of a theme, and a language. */
export function Themed({ theme, lang, children }: ThemedProps) {
  const styles = useStyles();
  const style = useMemo(() => themeStyle(theme), [theme]);
  return (
    <div className={styles.themed} style={style} lang={lang} data-theme={theme}>
      {children}
    </div>
  );
}
