import type { SheetData, WorkbookData } from "./workbook-data";

/** A sheet that says nothing but its name. */
export const blankSheet = (name: string): SheetData => ({
  name,
  visibility: "visible",
  showGridlines: true,
  cells: new Map(),
  merges: [],
  columns: new Map(),
  rows: new Map(),
  tables: [],
  validations: [],
  conditionalFormats: [],
  page: { orientation: "portrait", paperSize: 1 },
  charts: [],
});

/** A workbook with one empty sheet, as Excel's new one. */
export const blankWorkbook = (sheetName: string): WorkbookData => ({
  sheets: [blankSheet(sheetName)],
  names: [],
  settings: {},
  properties: {},
  activeSheet: 0,
});
