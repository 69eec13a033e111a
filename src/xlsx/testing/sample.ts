import type { PageData, SheetData, WorkbookData } from "../workbook-data";

/** Workbooks for this folder's tests. */
export const PAGE: PageData = { orientation: "portrait", paperSize: 1 };

/** A sheet that says nothing but what it is given. */
export function sheet(given: Partial<SheetData> = {}): SheetData {
  return {
    name: "Hoja1",
    visibility: "visible",
    showGridlines: true,
    cells: new Map(),
    merges: [],
    columns: new Map(),
    rows: new Map(),
    tables: [],
    validations: [],
    conditionalFormats: [],
    page: PAGE,
    charts: [],
    ...given,
  };
}

/** A workbook of these sheets, or of one empty sheet. */
export function workbook(given: Partial<WorkbookData> = {}): WorkbookData {
  return {
    sheets: [sheet()],
    names: [],
    settings: {},
    properties: {},
    activeSheet: 0,
    defaultFont: { name: "Calibri", size: 11 },
    ...given,
  };
}
