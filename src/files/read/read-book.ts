import { FullReading, fullReading } from "../../sheets/reading/full-reading";
import { Survey, surveyedName } from "../../sheets/reading/survey";
import { openXlsx } from "../../xlsx";
import type { WorkbookData } from "../../xlsx/workbook-data";
import { gridOf } from "./grids";

/**
 * What is ours in an .xlsx file, found as it is in Excel.
 * @throws XlsxError where it is no workbook that can be read
 * @example (await readBook(bytes)).reading.matrices[0]?.rows.length
 */
export const readBook = async (bytes: Uint8Array): Promise<FullReading> => readingOf(await openXlsx(bytes));

/** The same of a file that is open already. */
export const readingOf = (data: WorkbookData): FullReading =>
  fullReading(surveyOf(data), data.sheets.map(gridOf));

const surveyOf = ({ sheets, names }: WorkbookData): Survey => ({
  sheets: sheets.map(({ name }) => name),
  protectedSheets: new Set(sheets.filter(({ protection }) => protection?.protected).map(({ name }) => name)),
  tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  // A name of one sheet alone is nobody's of the workbook.
  names: names
    .filter(({ sheet }) => sheet === undefined)
    .map(({ name, formula }) => surveyedName(name, formula)),
});
