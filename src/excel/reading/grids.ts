import { CellValue } from "../../domain/base/cell";
import { GridTable, SheetGrid } from "../../domain/reading/reading";
import { Area, addressOf, areaOf, sheetOf } from "../../sheets/declaration/area";
import { isHistorial } from "../../sheets/reading/our-sheets";
import { formulasOf } from "./formulas";
import { ExcelSurvey } from "./survey";

/** What to load of some cells; written out, so that the test of API sets knows what is asked for. */
export type Contents = "values" | "values,text" | "values,text,formulas";

interface QueuedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** The cells to be read: all that are in use, or those at its top. */
  readonly used: Excel.Range;
  /** Which cells have a formula; not asked of a protected sheet, where Excel refuses to say, nor of the top of one. */
  readonly withFormulas: Excel.RangeAreas | null;
  /** Of a sheet whose top is read, all that is in use, to know how much there is. */
  readonly all?: Excel.Range;
  /** What to load of the cells. */
  readonly contents: Contents;
}

/** What was read of a sheet, and how many cells it has in use: of its top there may be more. */
export interface ReadGrid extends SheetGrid {
  readonly inUse: number;
}

/** What the cells of a sheet hold; the formulas only where `withFormulas` can't tell, none of them of the top of a sheet. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  /** As they show. */
  readonly texts?: readonly (readonly string[])[];
  readonly formulas?: readonly (readonly CellValue[])[];
}

interface QueuedTable {
  readonly name: string;
  readonly all: Excel.Range;
  /** Its headings and first rows. */
  readonly top: Excel.Range;
}

/** Rows of a table whose formulas are read in full; most plans have fewer. */
const ROWS_WITH_TEXT = 25;

/**
 * What is read of a sheet to know whether a table of ours stands in it: headings stand below a title, seldom below a
 * page of text. Some forty kilobytes of a sheet that is full, whatever its size.
 */
const TOP: Area = { row: 0, column: 0, rows: 120, columns: 52 };

/**
 * Reads the used part of some sheets, and the top of others: one batch. A matriz has several kilobytes of formulas per
 * row, the same in every row: so it asks which cells have one, and the text of those in the first rows of each table only.
 *
 * @returns in this order, the sheets that are read whole first
 */
export async function readGrids(
  context: Excel.RequestContext,
  survey: ExcelSurvey,
  whole: readonly string[],
  tops: readonly string[] = [],
): Promise<readonly ReadGrid[]> {
  const { sheets, tables } = queueGrids(context, survey, whole, tops);
  for (const { used, contents } of sheets) {
    used.load(contents);
  }
  await context.sync();
  return gridsOf(sheets, tables, ({ used, contents }) => cellsOf(used, contents));
}

/** Asks for the sizes of sheets and their tables, not yet for their cells. */
export function queueGrids(
  context: Excel.RequestContext,
  survey: ExcelSurvey,
  whole: readonly string[],
  tops: readonly string[],
): { readonly sheets: readonly QueuedSheet[]; readonly tables: readonly QueuedTable[] } {
  const kept = survey.headed.filter(({ headings }) => isHistorial(headings));
  const tableOfKept = (sheet: string) => kept.find((table) => table.sheet === sheet)?.name;
  return {
    sheets: [
      ...whole.map((name) => queueSheet(context, survey, name)),
      ...tops.map((name) => queueTop(context, survey, name, tableOfKept(name))),
    ],
    tables: [
      ...survey.headed
        .filter(({ sheet }) => whole.includes(sheet))
        .map(({ name }) => queueTable(context, name, ROWS_WITH_TEXT)),
      ...kept.filter(({ sheet }) => tops.includes(sheet)).map(({ name }) => queueTable(context, name, 0)),
    ],
  };
}

/** What was loaded of a range. */
export const cellsOf = (range: Excel.Range, contents: Contents): SheetCells => ({
  values: range.values as CellValue[][],
  texts: contents.includes("text") ? range.text : undefined,
  formulas: contents.includes("formulas") ? (range.formulas as CellValue[][]) : undefined,
});

function queueSheet(context: Excel.RequestContext, survey: ExcelSurvey, name: string): QueuedSheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const isProtected = survey.protectedSheets.has(name);
  if (isProtected) return { name, isProtected, used, withFormulas: null, contents: "values,text,formulas" };
  const withFormulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
  withFormulas.load("address");
  return { name, isProtected, used, withFormulas, contents: "values,text" };
}

/** @param historial of a sheet with the rows of every corte, its table: only what it is called by is read */
function queueTop(
  context: Excel.RequestContext,
  survey: ExcelSurvey,
  name: string,
  historial?: string,
): QueuedSheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const used =
    historial === undefined
      ? sheet.getRange(addressOf(TOP)).getUsedRangeOrNullObject(true)
      : context.workbook.tables.getItem(historial).getHeaderRowRange();
  const all = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  all.load("rowCount,columnCount");
  const isProtected = survey.protectedSheets.has(name);
  return { name, isProtected, used, all, withFormulas: null, contents: "values" };
}

/** @param rows below its headings, whose formulas are read in full */
function queueTable(context: Excel.RequestContext, name: string, rows: number): QueuedTable {
  const table = context.workbook.tables.getItem(name);
  const all = table.getRange();
  all.load("address");
  const top = table.getHeaderRowRange().getResizedRange(rows, 0);
  top.load("formulas");
  return { name, all, top };
}

export function gridsOf(
  sheets: readonly QueuedSheet[],
  tables: readonly QueuedTable[],
  cellsIn: (sheet: QueuedSheet) => SheetCells,
): readonly ReadGrid[] {
  return sheets.map((sheet): ReadGrid => {
    const { isProtected } = sheet;
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
      inUse: sizeOf(sheet.all ?? sheet.used),
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

const sizeOf = ({ rowCount, columnCount }: Excel.Range) => rowCount * columnCount;

const blankGrid = (name: string, isProtected: boolean): ReadGrid => ({
  name,
  row: 0,
  column: 0,
  values: [],
  formulas: [],
  tables: [],
  protected: isProtected,
  inUse: 0,
});

const gridTable = ({ name, all }: QueuedTable): GridTable => ({ name, ...areaIn(all.address) });

function areaIn(address: string): Area {
  const area = areaOf(address);
  if (!area) throw new Error(`Excel gave no block of cells: ${address}`);
  return area;
}
