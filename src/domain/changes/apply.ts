import { CellValue } from "../base/cell";
import { SheetGrid } from "../reading/reading";
import { CellEdit, Changes, NewCell } from "./changes";

type Cells = CellValue[][];
type Grid = SheetGrid & { readonly values: Cells; readonly formulas: Cells };

const copy = (sheet: SheetGrid): Grid => ({
  ...sheet,
  values: sheet.values.map((row) => [...row]),
  formulas: sheet.formulas.map((row) => [...row]),
});

/**
 * The sheets as some changes leave them, where a workbook is plain data: in a file, or in a test. Nothing computes: a
 * formula that is written shows nothing.
 *
 * @example applied(sheets, [{ cells: [{ place: { sheet: "Matriz", row: 9, column: 2 }, before: "", after: 3, isFormula: false }], rows: [] }])
 */
export function applied(sheets: readonly SheetGrid[], changes: readonly Changes[]): readonly SheetGrid[] {
  const grids = new Map(sheets.map((sheet) => [sheet.name, copy(sheet)]));
  for (const { place, after, isFormula } of changes.flatMap(({ cells }) => cells))
    put(grids.get(place.sheet)!, place.row - 1, place.column, { after, isFormula });
  // From the lowest up: each finds its place.
  const removed = changes.flatMap((each) => each.removed ?? []).sort((a, b) => b.row - a.row);
  for (const { sheet, tableName, row } of removed) splice(grids, sheet, tableName, row - 1, -1);
  const rows = changes.flatMap((each) => each.rows).sort((a, b) => a.below - b.below);
  for (const { sheet, tableName, below, cells } of rows.reverse()) {
    splice(grids, sheet, tableName, below, 1);
    for (const cell of cells) put(grids.get(sheet)!, below, cell.column, cell);
  }
  return [...grids.values()];
}

/** Puts a blank row in a table, or takes one out; `row` counts from 0. */
function splice(grids: Map<string, Grid>, sheet: string, tableName: string, row: number, more: 1 | -1): void {
  const grid = grids.get(sheet)!;
  const index = row - grid.row;
  for (const cells of [grid.values, grid.formulas]) {
    if (more === 1)
      cells.splice(
        index,
        0,
        (grid.values[0] ?? []).map(() => ""),
      );
    else cells.splice(index, 1);
  }
  const grown = (table: SheetGrid["tables"][number]) =>
    table.name === tableName ? { ...table, rows: table.rows + more } : table;
  grids.set(sheet, { ...grid, tables: grid.tables.map(grown) });
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
