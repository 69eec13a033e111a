import type { WorkbookData } from "../../src/xlsx/workbook-data";

/** Without what is not the file's: calculated results, measured heights, priorities beyond their order, and widths that the screen rounds. */
export function essence(data: WorkbookData): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([key, cell]) => [
          key,
          cell.formula === undefined ? cell : { ...cell, value: null, error: undefined },
        ]),
      ),
      rows: new Map([...sheet.rows].filter(([, { automatic }]) => !automatic)),
      columns: new Map(
        [...sheet.columns].map(([column, { width, ...rest }]) => [
          column,
          { ...rest, ...(width === undefined ? {} : { width: Math.round(width * 2) / 2 }) },
        ]),
      ),
      conditionalFormats: sheet.conditionalFormats.map((rule, index) => ({ ...rule, priority: index })),
    })),
  };
}
