import { CellValue } from "../../../domain/cell/cell";
import { CellFix, RowFix } from "../../../domain/fixes";
import { inExcel } from "../../host/in-excel";
import { Area, addressOf, cell } from "../../sheet/area";
import { ExcelFailure, Undo } from "../../workbook";
import { asContent, rangeOf } from "../cell-writes";

/** The tables that get rows, by their names; their places come with the next batch. */
export type SeenTables = ReadonlyMap<string, Excel.Range>;

export function seeTables(context: Excel.RequestContext, rows: readonly RowFix[]): SeenTables {
  const names = [...new Set(rows.map(({ tableName }) => tableName))];
  return new Map(
    names.map((name) => {
      const table = context.workbook.tables.getItem(name).getRange();
      table.load("rowIndex,columnIndex,rowCount,columnCount");
      return [name, table];
    }),
  );
}

/** A row that was put in a table, and where it is now. */
interface Inserted {
  readonly row: RowFix;
  readonly area: Area;
  /** Its place in the body of its table. */
  readonly index: number;
}

/**
 * Puts rows in their tables, in one batch; from the last to the first, so that each finds its place. Columns that are not
 * ours stay as the table makes them.
 *
 * @param cells those that were corrected just before: with the rows between them they stand further down
 * @param undoCells takes those back, once the rows are gone
 * @returns how to take all of it back, refused once a person has changed a cell of it
 */
export async function insertRows(
  context: Excel.RequestContext,
  tables: SeenTables,
  rows: readonly RowFix[],
  cells: readonly CellFix[],
  undoCells: Undo,
): Promise<Undo> {
  const inserted = placesOf(tables, rows);
  for (const { row, area } of [...inserted].reverse()) {
    const { rowIndex } = tables.get(row.tableName)!;
    context.workbook.tables.getItem(row.tableName).rows.add(row.below - rowIndex - 1);
    const place = { sheet: row.sheet, area: { ...area, row: row.below } };
    rangeOf(context, place).formulas = [contentOf(row, area)];
  }
  for (const [name, table] of tables) fitRows(context, inserted, name, table);
  const places: readonly Place[] = [
    ...inserted.map(({ row: { sheet }, area }) => ({ sheet, area })),
    ...cells.map(({ place }) => ({
      sheet: place.sheet,
      area: cell(place.row - 1 + above(rows, { sheet: place.sheet, below: place.row }), place.column),
    })),
  ];
  const ranges = places.map((place) => look(context, place));
  await context.sync();
  const after = ranges.map((range) => JSON.stringify(range.formulas));
  return () => takeBack(places, after, inserted, undoCells);
}

/** How many of the new rows come before a place of the sheet. */
const above = (rows: readonly RowFix[], { sheet, below }: Pick<RowFix, "sheet" | "below">) =>
  rows.filter((each) => each.sheet === sheet && each.below < below).length;

/** From the first of each sheet to the last. */
function placesOf(tables: SeenTables, rows: readonly RowFix[]): readonly Inserted[] {
  return [...rows]
    .sort((a, b) => a.below - b.below)
    .map((row) => {
      const { rowIndex, columnIndex: column, columnCount: columns } = tables.get(row.tableName)!;
      const at = row.below + above(rows, row);
      return { row, area: { row: at, column, rows: 1, columns }, index: at - rowIndex - 1 };
    });
}

/** null leaves a cell as it is. */
function contentOf({ cells }: RowFix, { column: first, columns }: Area): (CellValue | null)[] {
  const content: (CellValue | null)[] = Array.from({ length: columns }, () => null);
  for (const { column, after, isFormula } of cells) content[column - first] = asContent(after, isFormula);
  return content;
}

/** The cells of a table below its first new row moved, and the heights of the sheet's rows did not. */
function fitRows(
  context: Excel.RequestContext,
  inserted: readonly Inserted[],
  name: string,
  { rowIndex, rowCount }: Excel.Range,
): void {
  const here = inserted.filter(({ row }) => row.tableName === name);
  const first = here[0]!;
  const rows = rowIndex + rowCount + here.length - first.area.row;
  const sheet = context.workbook.worksheets.getItem(first.row.sheet);
  sheet.getRangeByIndexes(first.area.row, 0, rows, 1).format.autofitRows();
}

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

function look(context: Excel.RequestContext, place: Place): Excel.Range {
  const range = rangeOf(context, place);
  range.load("formulas");
  return range;
}

/** Three batches and those of the cells. */
async function takeBack(
  places: readonly Place[],
  after: readonly string[],
  inserted: readonly Inserted[],
  undoCells: Undo,
): Promise<void> {
  await inExcel(async (context) => {
    const sheets = [...new Set(places.map(({ sheet }) => sheet))].map((sheet) => ({
      sheet,
      found: context.workbook.worksheets.getItemOrNullObject(sheet),
    }));
    sheets.forEach(({ found }) => found.load("name"));
    await context.sync();
    const gone = sheets.find(({ found }) => found.isNullObject);
    if (gone) throw new ExcelFailure("changed-since", { sheet: gone.sheet });
    const ranges = places.map((place) => look(context, place));
    await context.sync();
    const changed = ranges.findIndex((range, index) => JSON.stringify(range.formulas) !== after[index]);
    if (changed >= 0) {
      const { sheet, area } = places[changed]!;
      throw new ExcelFailure("changed-since", { sheet, cell: addressOf(area) });
    }
    for (const { row, index } of [...inserted].reverse()) {
      context.workbook.tables.getItem(row.tableName).rows.getItemAt(index).delete();
    }
    await context.sync();
  });
  await undoCells();
}
