import { CellValue } from "../../domain/base/cell";
import { GridTable, SheetGrid } from "../../domain/reading/reading";
import { Area, areaOf, sheetOf } from "../../sheets/declaration/area";
import { formulasOf } from "./formulas";
import { Survey } from "../../sheets/reading/survey";

interface QueuedSheet {
  readonly name: string;
  readonly used: Excel.Range;
  /** Which cells have a formula; not asked of a protected sheet, where Excel refuses to say. */
  readonly withFormulas: Excel.RangeAreas | null;
}

/** What the cells of a sheet hold; the formulas only where `withFormulas` can't tell. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  /** As they show. */
  readonly texts: readonly (readonly string[])[];
  readonly formulas?: readonly (readonly CellValue[])[];
}

interface QueuedTable {
  readonly name: string;
  readonly all: Excel.Range;
  /** Its headings and first rows. */
  readonly top: Excel.Range;
}

/** Rows of a table whose formulas are read in full; most plans have fewer. */
const ROWS_WITH_TEXT = 100;

/**
 * Reads the used part of every sheet: one batch. A matriz has several kilobytes of formulas per row, the same in every
 * row: so it asks which cells have one, and the text of those in the first rows of each table only.
 */
export async function readGrids(
  context: Excel.RequestContext,
  survey: Survey,
): Promise<readonly SheetGrid[]> {
  const sheets = survey.sheets.map((name) => queueSheet(context, survey, name));
  const tables = survey.tables.map((name) => queueTable(context, name));
  for (const { used, withFormulas } of sheets) used.load(contents(withFormulas));
  await context.sync();
  return gridsOf(sheets, tables, ({ used, withFormulas }) => cellsOf(used, withFormulas));
}

/** What to load of the cells themselves. */
export const contents = (withFormulas: Excel.RangeAreas | null) =>
  withFormulas ? "values,text" : "values,text,formulas";

export const cellsOf = (range: Excel.Range, withFormulas: Excel.RangeAreas | null): SheetCells => ({
  values: range.values as CellValue[][],
  texts: range.text,
  formulas: withFormulas ? undefined : (range.formulas as CellValue[][]),
});

export function queueSheet(context: Excel.RequestContext, survey: Survey, name: string): QueuedSheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  if (survey.protectedSheets.has(name)) return { name, used, withFormulas: null };
  const withFormulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
  withFormulas.load("address");
  return { name, used, withFormulas };
}

export function queueTable(context: Excel.RequestContext, name: string): QueuedTable {
  const table = context.workbook.tables.getItem(name);
  const all = table.getRange();
  all.load("address");
  const top = table.getHeaderRowRange().getResizedRange(ROWS_WITH_TEXT, 0);
  top.load("formulas");
  return { name, all, top };
}

export function gridsOf(
  sheets: readonly QueuedSheet[],
  tables: readonly QueuedTable[],
  cellsIn: (sheet: QueuedSheet) => SheetCells,
): readonly SheetGrid[] {
  return sheets.map((sheet): SheetGrid => {
    const isProtected = sheet.withFormulas === null;
    if (sheet.used.isNullObject) return blankGrid(sheet.name, isProtected);
    const { rowIndex: row, columnIndex: column } = sheet.used;
    const { values, texts, formulas } = cellsIn(sheet);
    const here = tables.filter(({ all }) => sheetOf(all.address) === sheet.name);
    return {
      name: sheet.name,
      row,
      column,
      values,
      texts,
      formulas: formulas ?? formulasWhere(sheet.withFormulas, { row, column, values }, here),
      tables: here.map(gridTable),
      protected: isProtected,
    };
  });
}

function formulasWhere(
  areas: Excel.RangeAreas | null,
  grid: Parameters<typeof formulasOf>[0],
  tables: readonly QueuedTable[],
): readonly (readonly CellValue[])[] {
  const address = !areas || areas.isNullObject ? "" : areas.address;
  const known = tables.map(({ all, top }) => ({
    area: areaIn(all.address),
    formulas: top.formulas as CellValue[][],
  }));
  return formulasOf(grid, address, known);
}

const blankGrid = (name: string, isProtected: boolean): SheetGrid => ({
  name,
  row: 0,
  column: 0,
  values: [],
  formulas: [],
  tables: [],
  protected: isProtected,
});

const gridTable = ({ name, all }: QueuedTable): GridTable => ({ name, ...areaIn(all.address) });

function areaIn(address: string): Area {
  const area = areaOf(address);
  if (!area) throw new Error(`Excel gave no block of cells: ${address}`);
  return area;
}
