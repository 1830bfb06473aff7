import { makeStyles } from "@griffel/react";
import { useEffect, useRef, type ReactNode } from "react";
import { BackIcon } from "../icons";
import { useSentences } from "../use-sentences";
import { Button } from "./Button";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface PageProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page that the person opened: its heading takes the focus, and Back leads to the first screen. */
export function Page({ title, onBack, children }: PageProps) {
  const { pane } = useSentences();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<BackIcon />} aria-label={pane.back} onClick={onBack} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      </div>
      {children}
    </>
  );
}
