import type { Theme } from "../host";
import { call, FIELD_TIME_OUT_MS } from "./call";
import { mailboxNow, type Gapped } from "./gapped";

/** Between black (0) and white (1) in WCAG's relative luminance: darker backgrounds want light text. */
const DARK_BELOW = 0.18;

/** Windows' contrast themes: the person's own colours win over Outlook's. */
const FORCED_COLOURS = "(forced-colors: active)";

/**
 * Returns how light a colour is: WCAG 2.2's relative luminance, 0 to 1.
 * @param colour `#rrggbb`; anything else gives null
 */
export function luminance(colour: string): number | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Returns the theme to draw in, from Office's colours; where Outlook gives none, as the system prefers. */
export function themeOf(office: Gapped<Office.OfficeTheme> | null | undefined): Theme {
  if (matchMedia(FORCED_COLOURS).matches) return "high-contrast";
  const background = luminance(office?.bodyBackgroundColor ?? "");
  if (background === null) return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return background < DARK_BELOW ? "dark" : "light";
}

/** Returns the theme now. */
export function themeNow(): Theme {
  const context: Gapped<Office.Context> = Office.context;
  return themeOf(context.officeTheme);
}

/**
 * Calls the listener on each later change; returns how to stop.
 * The event's own colours count: `context.officeTheme` may still hold the previous ones.
 */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  let stopped = false;
  const contrast = matchMedia(FORCED_COLOURS);
  const onContrast = (): void => listener(themeNow());
  contrast.addEventListener("change", onContrast);
  const onOffice = (event?: { readonly officeTheme?: Gapped<Office.OfficeTheme> | null }): void => {
    if (!stopped) listener(themeOf(event?.officeTheme ?? Office.context.officeTheme));
  };
  void call(mailboxNow(), "addHandlerAsync", [Office.EventType.OfficeThemeChanged, onOffice], FIELD_TIME_OUT_MS);
  return () => {
    stopped = true;
    contrast.removeEventListener("change", onContrast);
  };
}
