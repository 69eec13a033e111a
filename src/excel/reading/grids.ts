import { CellValue } from "../../domain/cell/cell";
import { GridTable, SheetGrid } from "../../domain/reading/reading";
import { Area, areaOf, sheetOf } from "../sheet/area";
import { formulasOf } from "./formulas";
import { Survey } from "./survey";

interface QueuedSheet {
  readonly name: string;
  readonly used: Excel.Range;
  readonly withFormulas: Excel.RangeAreas;
  readonly protection: Excel.WorksheetProtection;
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
  const sheets = survey.sheets.map((name) => queueSheet(context, name));
  const tables = survey.tables.map((name) => queueTable(context, name));
  for (const { used } of sheets) used.load("values");
  await context.sync();
  return gridsOf(sheets, tables, (sheet) => sheet.used.values as CellValue[][]);
}

export function queueSheet(context: Excel.RequestContext, name: string): QueuedSheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const withFormulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
  withFormulas.load("address");
  const { protection } = sheet;
  protection.load("protected");
  return { name, used, withFormulas, protection };
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
  valuesOf: (sheet: QueuedSheet) => readonly (readonly CellValue[])[],
): readonly SheetGrid[] {
  return sheets.map((sheet): SheetGrid => {
    const isProtected = sheet.protection.protected;
    if (sheet.used.isNullObject) return blankGrid(sheet.name, isProtected);
    const { rowIndex: row, columnIndex: column } = sheet.used;
    const values = valuesOf(sheet);
    const here = tables.filter(({ all }) => sheetOf(all.address) === sheet.name);
    const formulas = formulasOf(
      { row, column, values },
      sheet.withFormulas.isNullObject ? "" : sheet.withFormulas.address,
      here.map(({ all, top }) => ({ area: areaIn(all.address), formulas: top.formulas as CellValue[][] })),
    );
    return {
      name: sheet.name,
      row,
      column,
      values,
      formulas,
      tables: here.map(gridTable),
      protected: isProtected,
    };
  });
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
