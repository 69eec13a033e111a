import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";
import { MatrizReading, SheetGrid } from "../../domain/reading/reading";
import { MatrizColumns } from "../resumen";

/** Structured references by the headings that the table has today: a person may have changed them. */
export function columnsOf(reading: MatrizReading, grid: SheetGrid): MatrizColumns {
  return (key) => {
    const column = reading.columns[key];
    const heading =
      column === undefined ? "" : grid.values[reading.headerRow - 1 - grid.row]?.[column - grid.column];
    const own = heading || matriz.columns.find((each) => each.key === key)!.heading;
    return `${reading.tableName}[${String(own).replace(/['#[\]]/g, "'$&")}]`;
  };
}

/** The matriz of a sheet, or the first, that stands in an Excel table and has the columns that formulas need. */
export function matrizWith(
  needed: readonly MatrizKey[],
  matrices: readonly MatrizReading[],
  grids: readonly SheetGrid[],
  sheet?: string,
): { readonly reading: MatrizReading; readonly grid: SheetGrid } | null {
  const reading = matrices.find(
    (each) =>
      (sheet === undefined || each.sheet === sheet) &&
      each.tableName !== undefined &&
      needed.every((key) => each.columns[key] !== undefined),
  );
  const grid = grids.find(({ name }) => name === reading?.sheet);
  return reading && grid ? { reading, grid } : null;
}
