import { makeStyles, mergeClasses } from "@griffel/react";
import type { ComponentType, ReactNode } from "react";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  banner: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  row: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  icon: { display: "flex", flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: "anywhere" },
});

const useToneStyles = makeStyles({
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderInlineStartColor: tokens.colorStatusDangerBorderActive,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
  },
  calm: { backgroundColor: tokens.colorNeutralBackground2, borderInlineStartColor: tokens.colorBrandStroke1 },
  neutral: { backgroundColor: tokens.colorNeutralBackground2 },
});

const useIconStyles = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  calm: { color: tokens.colorBrandForeground1 },
  neutral: { color: tokens.colorNeutralForeground2 },
});

/** How much a banner stands out. */
export type Tone = "danger" | "warning" | "calm" | "neutral";

interface BannerProps {
  readonly Icon: ComponentType;
  readonly tone: Tone;
  /** The instruction. */
  readonly title: string;
  /** What stands under it, a paragraph each. */
  readonly lines: readonly string[];
  readonly children: ReactNode;
}

/** What a person reads first: icon, instruction and why; read out when it changes. */
export function Banner({ Icon, tone, title, lines, children }: BannerProps) {
  const styles = useStyles();
  const tones = useToneStyles();
  const icons = useIconStyles();
  return (
    <div className={mergeClasses(styles.banner, tones[tone])}>
      <div role="status">
        <div className={styles.row}>
          <span className={mergeClasses(styles.icon, icons[tone])}>
            <Icon />
          </span>
          <h1 className={styles.title}>{title}</h1>
        </div>
        {lines.map((line) => (
          <p key={line} className={styles.reason}>
            {line}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}
