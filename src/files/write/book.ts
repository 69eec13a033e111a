import { absoluteAddress } from "../../sheets/declaration/area";
import { SheetDeclaration } from "../../sheets/declaration/declaration";
import type { WorkbookData } from "../../xlsx/workbook-data";
import { sheetData } from "./sheet";

/**
 * Declared sheets as one workbook, with the names that they declare.
 * @param front the sheet that is in front when it is opened; the first, unless given
 */
export const bookData = (sheets: readonly SheetDeclaration[], front = sheets[0]?.name): WorkbookData => ({
  sheets: sheets.map(sheetData),
  names: sheets.flatMap((sheet) =>
    sheet.names.map(({ name, area, comment }) => ({
      name,
      formula: `=${absoluteAddress(sheet.name, area)}`,
      comment,
      visible: true,
    })),
  ),
  settings: {},
  properties: {},
  activeSheet: Math.max(
    0,
    sheets.findIndex(({ name }) => name === front),
  ),
});
