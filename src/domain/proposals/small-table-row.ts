import { CellValue } from "../base/cell";
import { Changes } from "../changes/changes";
import { SmallTableReading } from "../reading/reading";

/** Writes a row that a table of Parámetros has: its first cells, the others stay. */
export const rowFilled = (
  { sheet, headerRow, column, headings, rows }: SmallTableReading,
  index: number,
  values: readonly CellValue[],
): Changes => ({
  cells: values.map((after, at) => ({
    place: { sheet, row: headerRow + 1 + index, column: column + at, heading: headings[at] },
    before: rows[index]![at] ?? "",
    after,
    isFormula: false,
  })),
  rows: [],
});

/**
 * Writes one more row in a table of Parámetros: in its first blank one, else below its last. Null where something of the
 * person's stands there.
 *
 * @example rowAdded(reading.conteos, ["dependencia", 8])?.cells // Nombre and Cantidad of the first blank row
 */
export function rowAdded(table: SmallTableReading, values: readonly CellValue[]): Changes | null {
  const { sheet, tableName, headerRow, column, rows, mayGrow } = table;
  const blank = rows.findIndex((row) => row.every((value) => value === ""));
  if (blank >= 0) return rowFilled(table, blank, values);
  if (!mayGrow) return null;
  const cells = values.map((after, at) => ({ column: column + at, after, isFormula: false }));
  return { cells: [], rows: [{ sheet, tableName, below: headerRow + rows.length, cells, moves: "nothing" }] };
}
