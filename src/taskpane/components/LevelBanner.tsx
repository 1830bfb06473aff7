import type { ReactNode } from "react";
import type { ShownLevel } from "../../inspect/shown-level";
import { ClearIcon, ReadingIcon, RoutineIcon, StopIcon, UnreadIcon, VerifyIcon } from "../icons";
import { Banner } from "./Banner";

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
  /** What to do now. */
  readonly instruction: string;
  readonly reason: string;
  /** The address, and the next action. */
  readonly children: ReactNode;
}

/** What to do now: icon, instruction and the one reason. */
export function LevelBanner({ level, instruction, reason, children }: LevelBannerProps) {
  const { Icon, tone } = LOOKS[level];
  return (
    <div data-level={level}>
      <Banner {...{ Icon, tone }} title={instruction} lines={[reason]}>
        {children}
      </Banner>
    </div>
  );
}
