import { CellValue } from "../base/cell";
import { hasExcepcionesHeadings } from "./excepciones/read-excepciones";
import { headerFinder } from "./header";
import { twoRowHeader } from "./two-row-header";

/**
 * Whether the headings of a table of ours that may stand in plain cells are among some rows: those of a standard table, in
 * one row or in two, or of Excepciones.
 *
 * @example hasHeadings([["Alcaldía"], ["Acción", "Indicador", "Meta", "Avance"]]) // true
 */
export function hasHeadings(rows: readonly (readonly CellValue[])[]): boolean {
  if (hasExcepcionesHeadings(rows)) return true;
  const finder = headerFinder();
  return rows.some((row, index) => {
    const cells = twoRowHeader(row, rows[index + 1] ?? [], finder) ?? row;
    return finder.headersOf(cells, 0).length > 0;
  });
}
