import { CellValue } from "../cell/cell";

/**
 * A text without what people change by accident when they copy it: case, accents, white space, final full stop.
 * `sameText("Número de  visitas.") === sameText("numero de visitas")` is true.
 */
export function sameText(value: CellValue): string {
  return String(value)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.]+$/, "")
    .trim();
}

/** Several texts as one key of a map. */
export const sameTexts = (...values: readonly CellValue[]): string => values.map(sameText).join("\n");
