import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { SheetGrid } from "../../reading/reading";
import { sheet } from "../../reading/testing/sheet";
import { Acceptance } from "..";
import { Excepcion, columnasDeExcepciones } from "../../reading/excepciones/excepcion";

export const acceptance: Acceptance = { motivo: "No aplica", quien: "Ana", fecha: serialDate(2008, 12, 31) };

export const headings = columnasDeExcepciones.map(({ heading }) => heading);

/** The sheet Excepciones, with a blank row at its end. */
export function excepcionesSheet(
  excepciones: readonly Excepcion[],
  more: Partial<SheetGrid> = {},
): SheetGrid {
  const rows = excepciones.map((each) => columnasDeExcepciones.map(({ key }): CellValue => each[key] ?? ""));
  const table = { name: "Excepciones", row: 1, column: 0, rows: rows.length + 2, columns: headings.length };
  return sheet([["Excepciones"], headings, ...rows, headings.map(() => "")], {
    name: "Excepciones",
    tables: [table],
    ...more,
  });
}
