import { CellValue } from "../../base/cell";
import { SheetGrid } from "../reading";

/** For tests: a sheet from its rows, short ones filled with blanks. A cell `["=A1", 3]` holds a formula and its value. */
export function sheet(
  rows: readonly (readonly (CellValue | readonly [formula: string, value: CellValue])[])[],
  more: Partial<SheetGrid> = {},
): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    name: "Hoja1",
    row: 0,
    column: 0,
    values: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell[1] : cell))),
    formulas: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell[0] : cell))),
    tables: [],
    protected: false,
    ...more,
  };
}
