import { useEffect, useState } from "react";
import type { Host, Theme } from "../host/host";

/** Returns the theme that the mail program is in now. */
export function useTheme(host: Host): Theme {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onThemeChanged(setTheme), [host]);
  return theme;
}
