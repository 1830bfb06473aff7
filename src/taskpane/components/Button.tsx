import { makeStyles, mergeClasses } from "@griffel/react";
import type { ComponentProps, ReactNode } from "react";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":disabled": { opacity: 0.5, cursor: "default" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  small: { minHeight: "24px", padding: `0 ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200 },
  iconOnly: { padding: `0 ${tokens.spacingHorizontalXS}`, minWidth: "32px" },
});

const useAppearances = makeStyles({
  // A border that is transparent is drawn where the system forces its own colours.
  primary: {
    border: `${tokens.strokeWidthThin} solid transparent`,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  secondary: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  subtle: {
    border: `${tokens.strokeWidthThin} solid transparent`,
    color: "inherit",
    backgroundColor: "transparent",
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

interface ButtonProps extends ComponentProps<"button"> {
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium";
  /** Stands alone where the button has no text, which then needs an `aria-label`. */
  readonly icon?: ReactNode;
}

/** The platform's own button in Fluent's looks: the component of that name weighs more than all pages of the pane. */
export function Button({ appearance = "secondary", size = "medium", icon, className, children, ...rest }: ButtonProps) {
  const styles = useStyles();
  const appearances = useAppearances();
  const classes = mergeClasses(
    styles.button,
    appearances[appearance],
    size === "small" && styles.small,
    children === undefined && styles.iconOnly,
    className,
  );
  return (
    <button type="button" className={classes} {...rest}>
      {icon}
      {children}
    </button>
  );
}
