import { CellValue } from "../../base/cell";
import { FigureFormat } from "../../changes/changes";
import { heldIn } from "../../changes/edit";
import { Column, columnOf } from "../../plan/tables/column";
import { MatrizKey, matriz as table } from "../../plan/tables/matriz";
import { CellFix, FixChanges, FixContext } from "./fix";

interface More {
  readonly isFormula?: boolean;
  readonly format?: FigureFormat;
  /** Where what the cell shows, and not its formula, is what the pane says of it: an error. */
  readonly before?: CellValue;
}

/** The change of a cell of the row; null where the table lacks its column. */
export function cellFix(
  { matriz, row }: Pick<FixContext, "matriz" | "row">,
  key: MatrizKey,
  after: CellValue,
  { isFormula = false, format, before = heldIn(row, key) }: More = {},
): CellFix | null {
  const column = matriz.columns[key];
  if (column === undefined) return null;
  const { heading } = columnOf(table, key);
  const place = { sheet: matriz.sheet, row: row.number, column, heading };
  return { key, place, before, after, isFormula, ...(format && { format }) };
}

/** All of the changes, or none where one of them can't be made. */
export function changesOf(...cells: readonly (CellFix | null)[]): FixChanges | null {
  return cells.every((cell) => cell !== null) ? { cells, rows: [] } : null;
}

/** The column where an observación stands, by its heading; null for one that is of no column of the matriz. */
export function keyAt({ place }: { readonly place: { readonly heading?: string } }): MatrizKey | null {
  return table.columns.find(({ heading }) => heading === place.heading)?.key ?? null;
}

export const columnAt = (key: MatrizKey): Column<MatrizKey> => columnOf(table, key);
