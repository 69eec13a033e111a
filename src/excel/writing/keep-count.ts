import { CellValue } from "../../domain/base/cell";
import { conteos } from "../../domain/plan/parametros/tablas";
import { sameThing } from "../../domain/language/meta";
import { GridTable, SheetGrid } from "../../domain/reading/reading";
import { inExcel } from "../host/in-excel";
import { readGrids } from "../reading/grids";
import { findTable } from "../../sheets/reading/named-reading";
import { placeOf } from "../../sheets/reading/survey";
import { survey } from "../reading/survey";
import { Area, addressOf } from "../../sheets/declaration/area";
import { CellChange, Undo, Written } from "../workbook";
import { SeenWrite, see, writeSeen } from "./cell-writes";
import { blocksOf } from "./change-cells";
import { seePercentages } from "./percentages";

/** Where a count is kept, and what stands there. */
interface Row {
  readonly area: Area;
  readonly before: readonly CellValue[];
  /** The table with one row more, when it has no blank one. */
  readonly grown?: Area;
}

/**
 * Writes how many there are of something in the counts of Parámetros, so that it is asked only once, and the cells
 * that follow from it. Three batches. A count that somebody wrote there stays; a workbook without the table only gets
 * the cells.
 */
export const keepCount = (thing: string, count: number, changes: readonly CellChange[]): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const home = placeOf(names, "fecha_corte")?.sheet;
    const cells = blocksOf(changes).map((block) => see(context, block));
    const percentages = seePercentages(context, changes);
    const grids = await readGrids(context, names, home === undefined ? [] : [home]);
    const found = findTable(grids, conteos);
    const row = found && rowFor(thing, found);
    const sheets = [...new Set(changes.map(({ place }) => place.sheet))];
    if (!row || !found) {
      return {
        what: "proposalsWritten",
        sheets,
        rows: changes.length,
        undo: await writeSeen(context, cells, percentages),
      };
    }
    const sheet = found.grid.name;
    const [name = ""] = row.before;
    const kept: SeenWrite = {
      sheet,
      area: row.area,
      values: [[name === "" ? thing : name, count]],
      before: () => [row.before],
    };
    if (row.grown) resize(context, found.table.name, sheet, row.grown);
    const undo = await writeSeen(context, [kept, ...cells], percentages);
    return {
      what: "countKept",
      sheets: [...sheets, sheet],
      rows: changes.length,
      undo: row.grown ? withTable(undo, found.table, sheet) : undo,
    };
  });

/** The row of the thing if its number is blank; else the first blank row, or one more; null where it is written already. */
function rowFor(
  thing: string,
  { grid, table, rows }: { grid: SheetGrid; table: GridTable; rows: readonly (readonly CellValue[])[] },
): Row | null {
  const at = (index: number): Area => ({
    row: table.row + 1 + index,
    column: table.column,
    rows: 1,
    columns: 2,
  });
  const own = rows.findIndex(([name = ""]) => name !== "" && sameThing(String(name)) === sameThing(thing));
  if (own >= 0) return rows[own]![1] === "" ? { area: at(own), before: rows[own]!.slice(0, 2) } : null;
  const blank = rows.findIndex((row) => row.every((value) => value === ""));
  if (blank >= 0) return { area: at(blank), before: ["", ""] };
  const below = grid.values[table.row + table.rows - grid.row] ?? [];
  const left = table.column - grid.column;
  if (below.slice(left, left + table.columns).some((value) => value !== "")) return null;
  const grown = { row: table.row, column: table.column, rows: table.rows + 1, columns: table.columns };
  return { area: at(rows.length), before: ["", ""], grown };
}

function resize(context: Excel.RequestContext, table: string, sheet: string, area: Area): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  context.workbook.tables.getItem(table).resize(range);
}

/** Takes the cells back, and then the row that the table grew by. */
const withTable =
  (undo: Undo, table: GridTable, sheet: string): Undo =>
  async () => {
    await undo();
    await inExcel(async (context) => {
      resize(context, table.name, sheet, table);
      await context.sync();
    });
  };
