import { readCortes } from "../../domain/reading/cortes/read-cortes";
import { SheetGrid } from "../../domain/reading/reading";
import { FullReading, fullReading } from "../../sheets/reading/full-reading";
import { TOP_ROWS, hasOurHeadings, isHistorial, sheetsOfOurs } from "../../sheets/reading/our-sheets";
import { Survey, SurveyedTable, surveyedName } from "../../sheets/reading/survey";
import { readTables } from "../../xlsx";
import type { SheetOutline, TablesBook } from "../../xlsx";

/**
 * What is ours in an .xlsx file, found as it is in Excel: sheets with a table or a cell of ours are read whole, of the
 * others the top, and whole too where it has headings of ours.
 *
 * @throws XlsxError where it is no workbook that can be read
 * @example readBook(bytes).reading.matrices[0]?.rows.length
 */
export function readBook(bytes: Uint8Array): FullReading {
  const book = readTables(bytes);
  const names = namesOf(book);
  const headed = book.sheets.flatMap(headedTables);
  const ours = sheetsOfOurs({ names }, headed);
  const grids = book.sheets.map((sheet) => gridOf(sheet, ours.has(sheet.name) || isHistorialSheet(sheet)));
  const survey: Survey = {
    sheets: grids.map(({ name }) => name),
    protectedSheets: new Set(grids.filter((grid) => grid.protected).map(({ name }) => name)),
    tables: headed.map(({ name }) => name),
    names,
  };
  return fullReading(survey, grids, readCortes(grids));
}

// A name of one sheet alone is nobody's of the workbook.
const namesOf = ({ names }: TablesBook) =>
  names.filter(({ sheet }) => sheet === undefined).map(({ name, formula }) => surveyedName(name, formula));

/** In a file the rows of every corte are read too: nothing else reads them later. */
const isHistorialSheet = (sheet: SheetOutline) =>
  headedTables(sheet).some(({ headings }) => isHistorial(headings));

const headedTables = ({ name: sheet, tables }: SheetOutline): readonly SurveyedTable[] =>
  tables.map(({ name, columns }) => ({ name, sheet, headings: columns.map((column) => column.name) }));

function gridOf(sheet: SheetOutline, isOurs: boolean): SheetGrid {
  const { name } = sheet;
  const tables = sheet.tables.map(({ name: table, area }) => ({ name: table, ...area }));
  const grid = (mostRows?: number): SheetGrid => Object.assign(sheet.cells(mostRows), { name, tables });
  if (isOurs) return grid();
  const top = grid(TOP_ROWS);
  return hasOurHeadings(top) ? grid() : top;
}
