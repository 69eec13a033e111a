import type { SheetShift } from "../../engine";
import { shiftFormula } from "../../shift-formula";
import { customOf, withFormula } from "../cells/attachments";
import { calculatedFormula, type Grid } from "../cells/cell-data";
import type { UniverBook } from "../univer-book";

/** With a step of undo, and without: the formulas that are kept go back when the cells do. */
export const WRITTEN = "sheet.command.set-range-values";
export const KEPT = "sheet.mutation.set-range-values";

/** Takes all formulas from Univer, and keeps them as text beside the results that they had. */
export function keepAllFormulas(book: UniverBook): void {
  for (const worksheet of book.workbook.getSheets()) {
    const cellValue: Grid = {};
    worksheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        const formula = data && calculatedFormula(worksheet, data, row, column);
        if (!formula) return;
        const custom = withFormula(data, { formula, array: customOf(data).array });
        (cellValue[row] ??= {})[column] = { f: null, si: null, custom };
      });
    if (Object.keys(cellValue).length > 0) book.run(KEPT, { subUnitId: worksheet.getSheetId(), cellValue });
  }
}

/** Gives the formulas of the whole workbook the references that their cells have now: Univer's, or those that are kept as text. */
export function shiftFormulas(
  book: UniverBook,
  shift: SheetShift,
  write: typeof WRITTEN | typeof KEPT,
): void {
  const moved = book.sheet(shift.sheet).getSheetName();
  for (const worksheet of book.workbook.getSheets()) {
    const grid: Grid = {};
    const own = worksheet.getSheetName();
    worksheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        if (!data) return;
        const { formula: kept, array } = customOf(data);
        const old = write === KEPT ? kept : calculatedFormula(worksheet, data, row, column);
        const formula = old && shiftFormula(old, own, moved, shift);
        if (!formula || formula === old) return;
        (grid[row] ??= {})[column] =
          write === KEPT
            ? { custom: withFormula(data, { formula, array }) }
            : { f: formula, si: null, custom: withFormula(data, { array }) };
      });
    if (Object.keys(grid).length === 0) continue;
    const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    book.run(write, { subUnitId: worksheet.getSheetId(), range, value: grid, cellValue: grid });
  }
}
