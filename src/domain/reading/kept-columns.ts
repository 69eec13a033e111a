import { isBlank } from "../base/cell";
import { TableRow } from "../plan/tables/row";
import { KEPT, KeptCells } from "./kept";
import { SheetGrid } from "./reading";
import { matriz } from "../plan/tables/matriz";
import { columnsByHeading, normalizeHeading } from "./heading";

/** What is written before a heading at the right that says what one of the table's own does. */
const ORIGINAL = /^original:\s*/i;

/** «FECHA · Fin» says Fin. */
const lastPartOf = (heading: string): string => heading.split("·").at(-1)!;

/**
 * What the rows of a marco keep of an organized table that its matriz has a column for, Inicio or Línea base: by row number of the
 * sheet. Blank cells are left out.
 *
 * @param header index of the row of headings within the grid
 * @param ours the columns of the marco, from 0 in the sheet
 */
export function keptOf(
  grid: SheetGrid,
  header: number,
  ours: readonly (number | undefined)[],
  rows: readonly TableRow[],
): ReadonlyMap<number, KeptCells> {
  const known = columnsByHeading(matriz);
  const columns = new Map<string, number>();
  (grid.values[header] ?? []).forEach((value, column) => {
    if (typeof value !== "string" || ours.includes(grid.column + column)) return;
    const key = known.get(normalizeHeading(lastPartOf(value.replace(ORIGINAL, ""))));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  });
  const found = KEPT.flatMap((key) => {
    const column = columns.get(key) ?? (key === "reportado" ? columns.get("cumplimiento") : undefined);
    return column === undefined ? [] : [{ key, column }];
  });
  if (found.length === 0) return new Map();
  return new Map(
    rows.map(({ number }) => {
      const cells = found.flatMap(({ key, column }) => {
        const value = grid.values[number - grid.row - 1]?.[column] ?? "";
        return isBlank(value) ? [] : [[key, value] as const];
      });
      return [number, Object.fromEntries(cells)] as const;
    }),
  );
}
