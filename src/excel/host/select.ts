import { Place } from "../../domain/base/place";
import { Area, addressOf } from "../../sheets/declaration/area";
import { ExcelFailure } from "../workbook";
import { inExcel } from "./in-excel";
import { sheetKey } from "./sheet-key";

/**
 * Brings a place in front: its cell, its whole row, its whole column or only its sheet, also where that was renamed since. A hidden column comes into sight,
 * for nobody could see what was selected in it. Two batches, three where it was hidden.
 */
export const select = (place: Place): Promise<void> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const [asRead, named] = [sheetKey(place.sheet), place.sheet].map((key) => {
      const found = worksheets.getItemOrNullObject(key);
      found.load("name");
      return found;
    });
    await context.sync();
    const sheet = asRead!.isNullObject ? named! : asRead!;
    if (sheet.isNullObject) throw new ExcelFailure("no-table", { sheet: place.sheet });
    sheet.activate();
    const range = rangeOf(sheet, place);
    const column = place.column === undefined ? undefined : range?.getEntireColumn();
    column?.load("columnHidden");
    range?.select();
    await context.sync();
    if (!column?.columnHidden) return;
    column.columnHidden = false;
    range?.select();
    await context.sync();
  });

function rangeOf(sheet: Excel.Worksheet, { row, column }: Place): Excel.Range | undefined {
  const area: Area = { row: (row ?? 1) - 1, column: column ?? 0, rows: 1, columns: 1 };
  if (row !== undefined && column !== undefined) return sheet.getRange(addressOf(area));
  if (row !== undefined) return sheet.getRange(addressOf(area)).getEntireRow();
  if (column !== undefined) return sheet.getRange(addressOf(area)).getEntireColumn();
  return undefined;
}
