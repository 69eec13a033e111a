import type { Color } from "hucre";

/** The palette that old files refer to by number (ECMA-376, 18.8.27). 0–7 repeat 8–15. */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF80008080000000808000 00FF".replace(
    " ",
    "",
  ) +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g)!;

/** A theme lists dark 1, light 1, dark 2, light 2; cells number them light first. hucre forgets this. */
const THEME_ORDER = [1, 0, 3, 2];

/**
 * Any colour of the file as "#RRGGBB".
 *
 * @param theme the theme's colours as "RRGGBB", in the theme's own order.
 * @returns undefined for "automatic", which depends on the screen.
 */
export function toHex(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) {
    const base = theme[THEME_ORDER[color.theme] ?? color.theme] ?? "000000";
    return `#${tinted(base, color.tint ?? 0)}`;
  }
  if (color?.indexed !== undefined) {
    const base = INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8];
    return base && `#${base}`;
  }
  return undefined;
}

export function fromHex(hex: string): Color {
  return { rgb: hex.replace("#", "").toUpperCase() };
}

/** Lighter (tint above 0) or darker, by the lightness of HSL as the format defines it. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const [red = 0, green = 0, blue = 0] = hex.match(/../g)!.map((pair) => parseInt(pair, 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // Keeping hue and saturation, each channel's distance from the lightness scales with the room that is left.
  const room = (value: number) => 1 - Math.abs(2 * value - 1);
  const scale = room(lightness) === 0 ? 0 : room(changed) / room(lightness);
  return [red, green, blue]
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, changed + (channel - lightness) * scale))))
    .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
