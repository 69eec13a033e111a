import { CellValue } from "../../domain/base/cell";
import { OwnTable, headingsOf } from "../../domain/plan/tables/column";
import { GridTable, SheetGrid } from "../../domain/reading/reading";

/** The cells of a table, its headings first. */
function tableRows(grid: SheetGrid, table: GridTable): readonly (readonly CellValue[])[] {
  const left = table.column - grid.column;
  return Array.from({ length: table.rows }, (_, index) =>
    Array.from(
      { length: table.columns },
      (__, column) => grid.values[table.row - grid.row + index]?.[left + column] ?? "",
    ),
  );
}

/** The Excel tables whose headings have all of these. */
export function findTables(grids: readonly SheetGrid[], headings: readonly string[]) {
  return grids.flatMap((grid) =>
    grid.tables.flatMap((table) => {
      const [header = []] = tableRows(grid, { ...table, rows: 1 });
      if (!headings.every((heading) => header.includes(heading))) return [];
      return [{ grid, table, header, rows: tableRows(grid, table).slice(1) }];
    }),
  );
}

/** The first of them. */
export const findTable = (grids: readonly SheetGrid[], table: OwnTable) =>
  findTables(grids, headingsOf(table)).at(0);
