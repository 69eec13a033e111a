import { CellValue } from "../base/cell";
import { marcoOperativo } from "../plan/tables/marco-operativo";
import { TableRow } from "../plan/tables/row";
import { columnsByHeading, normalizeHeading } from "./heading";
import { SheetGrid } from "./reading";

const marcoHeadings = columnsByHeading(marcoOperativo);

/**
 * What the rows of a matriz say in the column of tiempos of a marco, where one that was organized into a matriz kept it
 * at the right: by row number of the sheet; nothing where there is no such column.
 *
 * @param header index of the row of headings within the grid
 * @param ours the columns of the matriz, from 0 in the sheet: its own Plazo is none of these
 */
export function tiemposOf(
  grid: SheetGrid,
  header: number,
  ours: readonly (number | undefined)[],
  rows: readonly TableRow[],
): ReadonlyMap<number, CellValue> {
  const column = (grid.values[header] ?? []).findIndex(
    (heading, index) =>
      typeof heading === "string" &&
      !ours.includes(grid.column + index) &&
      marcoHeadings.get(normalizeHeading(heading)) === "tiempos",
  );
  if (column < 0) return new Map();
  return new Map(
    rows.map(({ number }) => [number, grid.values[number - grid.row - 1]?.[column] ?? ""] as const),
  );
}
