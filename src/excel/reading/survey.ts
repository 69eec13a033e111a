import { rememberSheets } from "../host/sheet-key";
import { Survey, SurveyedTable, surveyedName } from "../../sheets/reading/survey";

/** What a workbook has, and what of each table tells whose it is before any cell is read. */
export interface ExcelSurvey extends Survey {
  readonly headed: readonly SurveyedTable[];
}

/** Reads the names of sheets, tables, their columns and cells of the workbook: one batch. */
export async function survey(context: Excel.RequestContext): Promise<ExcelSurvey> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load("items/name,items/worksheet/name,items/columns/items/name");
  names.load("items/name,items/formula");
  await context.sync();
  rememberSheets(worksheets.items);
  const headed = tables.items.map(({ name, worksheet, columns }): SurveyedTable => ({
    name,
    sheet: worksheet.name,
    headings: columns.items.map((column) => column.name),
  }));
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    protectedSheets: new Set(
      worksheets.items.filter(({ protection }) => protection.protected).map((sheet) => sheet.name),
    ),
    tables: headed.map(({ name }) => name),
    headed,
    names: names.items.map(({ name, formula }) => surveyedName(name, String(formula))),
  };
}
