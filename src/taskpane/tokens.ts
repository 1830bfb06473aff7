import type { Theme as FluentTheme } from "@fluentui/tokens";
import type { Theme } from "../host/host";

/**
 * The tokens of Fluent UI that the pane uses, with Fluent's own values: its themes hold ten times as many, and would
 * be fetched whole before the level is painted. The test compares every value with Fluent's.
 */
const SAME_IN_EVERY_THEME = {
  borderRadiusMedium: "4px",
  fontFamilyMonospace: "Consolas, 'Courier New', Courier, monospace",
  fontSizeBase200: "12px",
  fontSizeBase300: "14px",
  fontSizeBase400: "16px",
  fontSizeBase500: "20px",
  fontWeightBold: "700",
  fontWeightSemibold: "600",
  lineHeightBase200: "16px",
  lineHeightBase300: "20px",
  lineHeightBase400: "22px",
  lineHeightBase500: "28px",
  spacingHorizontalL: "16px",
  spacingHorizontalM: "12px",
  spacingHorizontalS: "8px",
  spacingHorizontalXL: "20px",
  spacingHorizontalXS: "4px",
  spacingVerticalL: "16px",
  spacingVerticalM: "12px",
  spacingVerticalS: "8px",
  spacingVerticalXS: "4px",
  spacingVerticalXXL: "24px",
  spacingVerticalXXS: "2px",
  strokeWidthThin: "1px",
} as const satisfies Partial<Record<keyof FluentTheme, string>>;

const WEB_FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";
const TEAMS_FONTS =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", system-ui, "Apple Color Emoji", "Segoe UI Emoji", sans-serif';

const COLUMNS: readonly Theme[] = ["light", "dark", "high-contrast"];

/** A value for each theme, in the order of `COLUMNS`. */
const BY_THEME = {
  fontFamilyBase: [WEB_FONTS, WEB_FONTS, TEAMS_FONTS],
  colorBrandBackground: ["#0f6cbd", "#115ea3", "#ffffff"],
  colorBrandBackgroundHover: ["#115ea3", "#0f6cbd", "#1aebff"],
  colorBrandForeground1: ["#0f6cbd", "#479ef5", "#ffffff"],
  colorBrandStroke1: ["#0f6cbd", "#479ef5", "#ffffff"],
  colorNeutralBackground1: ["#ffffff", "#292929", "#000000"],
  colorNeutralBackground1Hover: ["#f5f5f5", "#3d3d3d", "#1aebff"],
  colorNeutralBackground2: ["#fafafa", "#1f1f1f", "#000000"],
  colorNeutralBackground3: ["#f5f5f5", "#141414", "#000000"],
  colorNeutralForeground1: ["#242424", "#ffffff", "#ffffff"],
  colorNeutralForeground1Hover: ["#242424", "#ffffff", "#000000"],
  colorNeutralForeground2: ["#424242", "#d6d6d6", "#ffffff"],
  colorNeutralForeground4: ["#707070", "#999999", "#ffffff"],
  colorNeutralForegroundOnBrand: ["#ffffff", "#ffffff", "#000000"],
  colorNeutralStroke1: ["#d1d1d1", "#666666", "#ffffff"],
  colorNeutralStroke2: ["#e0e0e0", "#525252", "#ffffff"],
  colorNeutralStrokeAccessible: ["#616161", "#adadad", "#ffffff"],
  colorStatusDangerBackground1: ["#fdf3f4", "#3b0509", "#000000"],
  colorStatusDangerBackground2: ["#eeacb2", "#6e0811", "#000000"],
  colorStatusDangerBorderActive: ["#c50f1f", "#dc626d", "#1aebff"],
  colorStatusDangerForeground1: ["#b10e1c", "#dc626d", "#ffffff"],
  colorStatusWarningBackground1: ["#fff9f5", "#4a1e04", "#000000"],
  colorStatusWarningBackground2: ["#fdcfb4", "#8a3707", "#000000"],
  colorStatusWarningBorderActive: ["#f7630c", "#faa06b", "#1aebff"],
  colorStatusWarningForeground3: ["#bc4b09", "#f98845", "#ffffff"],
  colorStrokeFocus2: ["#000000", "#ffffff", "#1aebff"],
} as const satisfies Partial<Record<keyof FluentTheme, readonly [light: string, dark: string, highContrast: string]>>;

type Token = keyof typeof SAME_IN_EVERY_THEME | keyof typeof BY_THEME;

const NAMES = [...Object.keys(SAME_IN_EVERY_THEME), ...Object.keys(BY_THEME)] as Token[];

/** Each token as a style refers to it. */
export const tokens = Object.fromEntries(NAMES.map((name) => [name, `var(--${name})`])) as Readonly<
  Record<Token, string>
>;

/** Returns the value of every token in a theme. */
export function tokenValues(theme: Theme): Readonly<Record<Token, string>> {
  const column = COLUMNS.indexOf(theme);
  const chosen = Object.entries(BY_THEME).map(([name, values]) => [name, values[column]]);
  return { ...SAME_IN_EVERY_THEME, ...Object.fromEntries(chosen) } as Readonly<Record<Token, string>>;
}

/** Returns the custom properties that put a theme on an element and all it holds. */
export function themeStyle(theme: Theme): Readonly<Record<`--${string}`, string>> {
  return Object.fromEntries(Object.entries(tokenValues(theme)).map(([name, value]) => [`--${name}`, value]));
}
