import { CellValue } from "../domain/base/cell";
import { hojas } from "../domain/catalogue/hojas";
import { columnasDeObservaciones as columns } from "../domain/plan/tables/observaciones";
import { SheetDeclaration } from "./declaration/declaration";
import { TableSheetNames } from "./marco-operativo";
import { tableOnItsOwn } from "./own-table";

/** The sheet Observaciones: what was pending one day, to be printed or sent. It needs no other sheet. */
export const observacionesSheet = (
  names: TableSheetNames,
  rows: readonly (readonly CellValue[])[],
): SheetDeclaration =>
  tableOnItsOwn(names, {
    ...hojas.observaciones,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index]!]))),
    // A table has a row at least.
    spare: rows.length === 0 ? 1 : 0,
    first: "lugar",
    frozen: 0,
    paper: "Letter",
  });
