import { Theme, createDarkTheme, createLightTheme } from "@fluentui/react-components";
import { brand } from "./brand";
import { semaforoTokens } from "./semaforo";

export type ThemeKind = "light" | "dark";

// On a dark pane a link or an icon needs the lighter blues.
const darkTheme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
};

export const themes: Record<ThemeKind, Theme> = {
  light: { ...createLightTheme(brand), ...semaforoTokens.light },
  dark: { ...darkTheme, ...semaforoTokens.dark },
};

/**
 * The pane's theme: the host's background decides; where the host says nothing, what the person prefers everywhere.
 * Contrast themes of Windows need nothing here: the browser forces their colours on whichever of the two is on.
 *
 * @example themeKind("#1F1F1F", false) // "dark"
 */
export function themeKind(hostBackground: string | undefined, prefersDark: boolean): ThemeKind {
  const [red, green, blue] = (/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(hostBackground ?? "") ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return prefersDark ? "dark" : "light";
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
