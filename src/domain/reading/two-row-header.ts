import { CellValue, isBlank } from "../base/cell";
import { HeaderFinder } from "./header";

/**
 * Headings in two rows, as one: «Acción», «Indicador», «Meta» merged over both, and «Seguimiento» above «Avance» and
 * «Porcentaje de cumplimiento». The lower row holds nothing but headings and is blank under the others.
 *
 * @returns the headings of both rows in one, or undefined where the second is not a row of headings
 */
export function twoRowHeader(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  finder: HeaderFinder,
): readonly CellValue[] | undefined {
  const below = lower.filter((cell) => !isBlank(cell));
  if (below.length < 2 || !below.every((cell) => finder.isHeading(cell))) return undefined;
  const above = upper.filter((cell, column) => isBlank(lower[column] ?? "") && finder.isHeading(cell));
  if (above.length < 2) return undefined;
  return upper.map((cell, column) => {
    const under = lower[column] ?? "";
    return isBlank(under) ? cell : under;
  });
}
