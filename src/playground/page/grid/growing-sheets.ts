import { ICommandService, type IRange, type IWorkbookData, ObjectMatrix } from "@univerjs/core";
import { FIRST_COLUMNS, FIRST_ROWS } from "../../engine/univer/univer-sheets";
import type { UniverGrid } from "./create-univer";

/** Blank rows and columns that stay below and beside what is written, so that one can go on writing. */
const SPARE_ROWS = 500;
const SPARE_COLUMNS = 20;
const MAXIMUM_ROWS = 1_048_576;
const MAXIMUM_COLUMNS = 16_384;

/** What Univer writes cells with. */
interface WriteMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Parameters<typeof extentOf>[0];
}

/** A workbook of Univer with one sheet, of the size that sheets begin with. */
export function firstSheet(workbookId: string, sheetName: string): Partial<IWorkbookData> {
  const id = `${workbookId}-1`;
  return {
    id: workbookId,
    name: sheetName,
    sheetOrder: [id],
    sheets: { [id]: { id, name: sheetName, rowCount: FIRST_ROWS, columnCount: FIRST_COLUMNS } },
  };
}

/** Lets the sheets of a grid grow when something is written beyond their last row or column. */
export function growSheets({ univer, api }: UniverGrid): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id !== "sheet.mutation.set-range-values") return;
      const { unitId, subUnitId, cellValue } = params as WriteMutation;
      const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId);
      if (!sheet || !cellValue) return;
      const { endRow, endColumn } = extentOf(cellValue);
      if (endRow >= sheet.getMaxRows()) sheet.setRowCount(Math.min(MAXIMUM_ROWS, endRow + 1 + SPARE_ROWS));
      if (endColumn >= sheet.getMaxColumns()) {
        sheet.setColumnCount(Math.min(MAXIMUM_COLUMNS, endColumn + 1 + SPARE_COLUMNS));
      }
    });
}

function extentOf(cells: ConstructorParameters<typeof ObjectMatrix<unknown>>[0]): IRange {
  return new ObjectMatrix<unknown>(cells).getStartEndScope();
}
