import { blankSheet, blankWorkbook } from "../blank-workbook";
import type { PageData, SheetData, WorkbookData } from "../workbook-data";

/** Workbooks for this folder's tests. */
export const PAGE: PageData = blankSheet("Hoja1").page;

/** A sheet that says nothing but what it is given. */
export const sheet = (given: Partial<SheetData> = {}): SheetData => ({ ...blankSheet("Hoja1"), ...given });

/** A workbook of these sheets, or of one empty sheet. */
export const workbook = (given: Partial<WorkbookData> = {}): WorkbookData => ({
  ...blankWorkbook("Hoja1"),
  defaultFont: { name: "Calibri", size: 11 },
  ...given,
});
