import { CellValue } from "../base/cell";
import { headerFinder } from "./header";
import { twoRowHeader } from "./two-row-header";

/**
 * Whether the headings of a standard table, in one row or in two, stand among some rows.
 * @example hasHeadings([["Alcaldía"], ["Acción", "Indicador", "Meta", "Avance"]]) // true
 */
export function hasHeadings(rows: readonly (readonly CellValue[])[]): boolean {
  const finder = headerFinder();
  return rows.some((row, index) => {
    const cells = twoRowHeader(row, rows[index + 1] ?? [], finder) ?? row;
    return finder.headersOf(cells, 0).length > 0;
  });
}
