import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Host, Theme } from "../host/host";

const FLUENT: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

/** Returns Fluent's tokens for the theme that the mail program is in now. */
export function useTheme(host: Host): FluentTheme {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onThemeChanged(setTheme), [host]);
  return FLUENT[theme];
}
