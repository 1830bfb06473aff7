/** Every icon of the pane, each from its own file: together they are thousands. */
export { ArrowLeft20Regular as BackIcon } from "@fluentui/react-icons/svg/arrow-left";
export { CheckmarkCircle24Regular as VerifiedIcon } from "@fluentui/react-icons/svg/checkmark-circle";
export { ChevronDown16Regular as OpenIcon } from "@fluentui/react-icons/svg/chevron-down";
export { ChevronRight16Regular as ClosedIcon } from "@fluentui/react-icons/svg/chevron-right";
export { ClipboardCheckmark24Regular as RoutineIcon } from "@fluentui/react-icons/svg/clipboard-checkmark";
export { ErrorCircle16Filled as DangerIcon } from "@fluentui/react-icons/svg/error-circle";
export { Eye16Regular as ShowIcon } from "@fluentui/react-icons/svg/eye";
export { EyeOff16Regular as HideIcon } from "@fluentui/react-icons/svg/eye-off";
export { HourglassHalf24Regular as ReadingIcon } from "@fluentui/react-icons/svg/hourglass-half";
export { Info16Regular as NoteIcon } from "@fluentui/react-icons/svg/info";
export { MailRead24Regular as ClearIcon } from "@fluentui/react-icons/svg/mail-read";
export { MoreHorizontal20Regular as MoreIcon } from "@fluentui/react-icons/svg/more-horizontal";
export { PauseCircle24Regular as HoldIcon } from "@fluentui/react-icons/svg/pause-circle";
export { Prohibited24Filled as StopIcon } from "@fluentui/react-icons/svg/prohibited";
export { QuestionCircle24Regular as UnreadIcon } from "@fluentui/react-icons/svg/question-circle";
export { Warning16Filled as CautionIcon, Warning24Filled as VerifyIcon } from "@fluentui/react-icons/svg/warning";
