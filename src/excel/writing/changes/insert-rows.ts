import { CellValue } from "../../../domain/base/cell";
import { Changes, RowInsertion } from "../../../domain/changes/changes";
import { inExcel } from "../../host/in-excel";
import { Area, addressOf, cell } from "../../../sheets/declaration/area";
import { ExcelFailure, Undo } from "../../workbook";
import { rangeOf } from "../cell-writes";
import { asContent } from "../content";
import { fitRows } from "./fit-rows";

/** The tables that get rows, by their names; their places come with the next batch. */
export type SeenTables = ReadonlyMap<string, Excel.Range>;

export function seeTables(context: Excel.RequestContext, rows: readonly RowInsertion[]): SeenTables {
  const names = [...new Set(rows.map(({ tableName }) => tableName))];
  return new Map(
    names.map((name) => {
      const table = context.workbook.tables.getItem(name).getRange();
      table.load("rowIndex,columnIndex,rowCount,columnCount");
      return [name, table];
    }),
  );
}

/** The number formats of the cells that those of each new row follow. */
export type SeenFormats = ReadonlyMap<RowInsertion, { readonly first: number; readonly range: Excel.Range }>;

export function seeRowFormats(context: Excel.RequestContext, rows: readonly RowInsertion[]): SeenFormats {
  return new Map(
    rows.map((row) => {
      const columns = row.cells.map(({ column }) => column);
      const first = Math.min(...columns);
      const area = { row: row.below - 1, column: first, rows: 1, columns: Math.max(...columns) - first + 1 };
      const range = rangeOf(context, { sheet: row.sheet, area });
      range.load("numberFormat");
      return [row, { first, range }];
    }),
  );
}

/** A row that is put in a table. */
interface Inserted {
  readonly row: RowInsertion;
  /** Where it is once all of them are there, and its place then in the body of its table. */
  readonly area: Area;
  readonly index: number;
}

/**
 * Puts rows in their tables, in one batch; from the last to the first, so that each finds its place. Columns of which
 * nothing is said stay as the table makes them.
 *
 * @param changes also the cells that were written just before: with the rows between them they stand further down
 * @param undoCells takes those back, once the rows are gone
 * @returns how to take all of it back, refused once a person has changed a cell of it
 */
export async function insertRows(
  context: Excel.RequestContext,
  tables: SeenTables,
  formats: SeenFormats,
  { cells, rows }: Changes,
  undoCells: Undo,
): Promise<Undo> {
  const inserted = placesOf(tables, rows);
  const end = new Map([...tables].map(([name, { rowIndex, rowCount }]) => [name, rowIndex + rowCount]));
  for (const { row, area } of [...inserted].reverse()) {
    const { rowIndex } = tables.get(row.tableName)!;
    const last = end.get(row.tableName)!;
    end.set(row.tableName, last + 1);
    // Below its last row a table has no place to name: the new one goes at the end.
    const index = row.below < last ? row.below - rowIndex - 1 : undefined;
    context.workbook.tables.getItem(row.tableName).rows.add(index);
    const place = { sheet: row.sheet, area: { ...area, row: row.below } };
    rangeOf(context, place).formulas = [contentOf(row, area, formats)];
  }
  for (const [name, table] of tables) fitTable(context, inserted, name, table);
  const places: readonly Place[] = [
    ...inserted.map(({ row: { sheet }, area }) => ({ sheet, area })),
    ...cells.map(({ place: { sheet, row, column } }) => {
      const above = rows.filter((each) => each.sheet === sheet && each.below < row).length;
      return { sheet, area: cell(row - 1 + above, column) };
    }),
  ];
  const ranges = places.map((place) => look(context, place));
  await context.sync();
  const after = ranges.map((range) => JSON.stringify(range.formulas));
  return () => takeBack(places, after, inserted, tables, undoCells);
}

/** In the order of their sheets; each moves those below it. */
function placesOf(tables: SeenTables, rows: readonly RowInsertion[]): readonly Inserted[] {
  const ordered = [...rows].sort((a, b) => a.below - b.below);
  return ordered.map((row, index) => {
    const { rowIndex, columnIndex: column, columnCount: columns } = tables.get(row.tableName)!;
    const above = ordered.slice(0, index).filter(({ sheet }) => sheet === row.sheet).length;
    const at = row.below + above;
    return { row, area: { row: at, column, rows: 1, columns }, index: at - rowIndex - 1 };
  });
}

/** null leaves a cell as it is. */
function contentOf(
  row: RowInsertion,
  { column: left, columns }: Area,
  formats: SeenFormats,
): (CellValue | null)[] {
  const content: (CellValue | null)[] = Array.from({ length: columns }, () => null);
  const { first, range } = formats.get(row)!;
  const numberFormats = range.numberFormat[0] as string[];
  for (const { column, after, isFormula } of row.cells)
    content[column - left] = asContent(after, isFormula, numberFormats[column - first]);
  return content;
}

/** Those below its first new row moved. */
function fitTable(
  context: Excel.RequestContext,
  inserted: readonly Inserted[],
  name: string,
  { rowIndex, rowCount }: Excel.Range,
): void {
  const here = inserted.filter(({ row }) => row.tableName === name);
  const first = here[0]!;
  const rows = rowIndex + rowCount + here.length - first.area.row;
  fitRows(context, first.row.sheet, first.area.row, rows);
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
  tables: SeenTables,
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
    for (const [name, table] of tables) fitTable(context, inserted, name, table);
    await context.sync();
  });
  await undoCells();
}
