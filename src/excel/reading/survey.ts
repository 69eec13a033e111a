import { Survey, surveyedName } from "../../sheets/reading/survey";

/** Reads the names of sheets, tables and cells of the workbook: one batch. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    protectedSheets: new Set(
      worksheets.items.filter(({ protection }) => protection.protected).map((sheet) => sheet.name),
    ),
    tables: tables.items.map((table) => table.name),
    names: names.items.map(({ name, formula }) => surveyedName(name, String(formula))),
  };
}
