import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import type { ShownLevel } from "../../inspect/shown-level";
import { ClearIcon, ReadingIcon, RoutineIcon, StopIcon, UnreadIcon, VerifyIcon } from "../icons";
import { useSentences } from "../use-sentences";
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

/** No level is green: that nothing was found out of place is no promise. */
const LOOKS = {
  stop: { Icon: StopIcon, tone: "danger" },
  verify: { Icon: VerifyIcon, tone: "warning" },
  routine: { Icon: RoutineIcon, tone: "calm" },
  clear: { Icon: ClearIcon, tone: "neutral" },
  reading: { Icon: ReadingIcon, tone: "neutral" },
  unread: { Icon: UnreadIcon, tone: "warning" },
} as const;

interface LevelBannerProps {
  readonly level: ShownLevel;
  readonly reason: string;
  /** The address, and the next action. */
  readonly children: ReactNode;
}

/** What to do now: icon, instruction and the one reason; read out when it changes. */
export function LevelBanner({ level, reason, children }: LevelBannerProps) {
  const { levels } = useSentences();
  const styles = useStyles();
  const tones = useToneStyles();
  const icons = useIconStyles();
  const { Icon, tone } = LOOKS[level];
  return (
    <div className={mergeClasses(styles.banner, tones[tone])} data-level={level}>
      <div role="status">
        <div className={styles.row}>
          <span className={mergeClasses(styles.icon, icons[tone])}>
            <Icon />
          </span>
          <h1 className={styles.title}>{levels[level]}</h1>
        </div>
        <p className={styles.reason}>{reason}</p>
      </div>
      {children}
    </div>
  );
}
