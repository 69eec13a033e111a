import { CellValue } from "../../base/cell";
import { SheetGrid } from "../../reading/reading";
import { CellEdit, Changes, NewCell } from "../changes";

type Cells = CellValue[][];
type Grid = SheetGrid & { readonly values: Cells; readonly formulas: Cells };

const copy = (sheet: SheetGrid): Grid => ({
  ...sheet,
  values: sheet.values.map((row) => [...row]),
  formulas: sheet.formulas.map((row) => [...row]),
});

/** For tests: the sheets as some changes leave them. Nothing computes: a formula that is written shows nothing. */
export function applied(sheets: readonly SheetGrid[], fixes: readonly Changes[]): readonly SheetGrid[] {
  const grids = sheets.map(copy);
  const gridOf = (name: string) => grids.findIndex((grid) => grid.name === name);
  for (const { place, after, isFormula } of fixes.flatMap(({ cells }) => cells)) {
    put(grids[gridOf(place.sheet)]!, place.row - 1, place.column, { after, isFormula });
  }
  const rows = fixes.flatMap((fix) => fix.rows).sort((a, b) => a.below - b.below);
  for (const { sheet, tableName, below, cells } of rows.reverse()) {
    const grid = grids[gridOf(sheet)]!;
    const index = below - grid.row;
    const blank = () => (grid.values[0] ?? []).map(() => "");
    grid.values.splice(index, 0, blank());
    grid.formulas.splice(index, 0, blank());
    grids[gridOf(sheet)] = {
      ...grid,
      tables: grid.tables.map((table) =>
        table.name === tableName ? { ...table, rows: table.rows + 1 } : table,
      ),
    };
    for (const cell of cells) put(grid, below, cell.column, cell);
  }
  return grids;
}

function put(
  grid: Grid,
  row: number,
  column: number,
  { after, isFormula }: Pick<CellEdit | NewCell, "after" | "isFormula">,
): void {
  grid.values[row - grid.row]![column - grid.column] = isFormula ? "" : after;
  grid.formulas[row - grid.row]![column - grid.column] = after;
}
