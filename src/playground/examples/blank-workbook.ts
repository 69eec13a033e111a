import type { WorkbookData } from "../../xlsx/workbook-data";

/** A workbook with one empty sheet, as Excel's new one. */
export function blankWorkbook(sheetName: string): WorkbookData {
  return {
    sheets: [
      {
        name: sheetName,
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
      },
    ],
    names: [],
    settings: {},
    properties: {},
    activeSheet: 0,
  };
}
