import { invalidArgument } from "../errors";

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#RRGGBB" in capitals; also from the commonest HTML names. Throws InvalidArgument. */
export function hexColor(color: string): string {
  const hex = NAMED_COLORS[color.toLowerCase()] ?? (color.startsWith("#") ? color : `#${color}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument(`"${color}" is not a colour.`);
  return hex.toUpperCase();
}
