import { placeCharts } from "../charts/place";
import type { Parts } from "../package/parts";
import { cutSheet, joinSheet } from "../package/sheet-frame";
import { restoreAutomaticHeights } from "../patch/automatic-heights";
import { restoreFilter } from "../patch/sheet-filter";
import { restoreRules } from "../patch/conditional-formats";
import { joinColumns } from "../patch/column-runs";
import { restoreErrors } from "../patch/formula-errors";
import { restoreLists } from "../patch/list-items";
import { restorePageSetup } from "../patch/page-setup";
import { restoreProtection } from "../patch/protection";
import type { WorkbookData } from "../workbook-data";

/** Puts into a sheet's part what hucre does not write. @param number the sheet's, from 1. */
export function restoreSheet(parts: Parts, number: number, workbook: WorkbookData): void {
  const sheet = workbook.sheets[number - 1]!;
  const path = `xl/worksheets/sheet${number}.xml`;
  const frame = cutSheet(parts.text(path));
  frame.data = restoreAutomaticHeights(restoreErrors(frame.data), sheet.rows);
  restoreProtection(frame, sheet.protection);
  frame.head = joinColumns(frame.head);
  restoreLists(frame, sheet.validations);
  restoreFilter(frame, sheet.filter);
  restoreRules(frame, sheet.conditionalFormats);
  restorePageSetup(frame, sheet.page);
  placeCharts(parts, frame, path, number, workbook);
  if (number - 1 === workbook.activeSheet) {
    frame.head = frame.head.replace("<sheetView ", '<sheetView tabSelected="1" ');
  }
  parts.setText(path, joinSheet(frame));
}
