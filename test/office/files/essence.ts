import type { CellStyle, WorkbookData } from "../../../src/xlsx/workbook-data";

/** That a cell is locked goes without saying. */
function said({ locked, ...style }: CellStyle): CellStyle | undefined {
  const all = { ...style, ...(locked === false ? { locked } : {}) };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** Without what is not the file's: calculated results, measured heights, priorities beyond their order, and widths that the screen rounds. */
export function essence(data: WorkbookData): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([key, cell]) => [
          key,
          {
            ...cell,
            ...(cell.formula === undefined ? {} : { value: null, error: undefined }),
            style: cell.style && said(cell.style),
          },
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
