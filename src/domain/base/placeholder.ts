import { CellValue, isBlank } from "./cell";

/**
 * Texts that stand where a value should and say nothing: dashes, "N/A", the "\$" that scanning leaves.
 * Lower case; compared without regard to case, as Excel's `=` does.
 */
export const PLACEHOLDERS = [
  "-",
  "--",
  "---",
  "–",
  "—",
  "_",
  ".",
  "...",
  "…",
  "?",
  "$",
  "\\$",
  "x",
  "xx",
  "xxx",
  "n/a",
  "na",
  "n.a.",
  "no aplica",
  "ninguno",
  "ninguna",
  "por definir",
  "pendiente",
] as const;

const placeholders: ReadonlySet<string> = new Set(PLACEHOLDERS);

/** Whether a text stands in for a value that is not there. `isPlaceholder("N/A")` is true; a blank is not a placeholder. */
export function isPlaceholder(value: CellValue): boolean {
  return typeof value === "string" && placeholders.has(value.trim().toLowerCase());
}

/** Whether the cell says nothing: blank or a placeholder. `saysNothing("-")` is true. */
export function saysNothing(value: CellValue): boolean {
  return isBlank(value) || isPlaceholder(value);
}
