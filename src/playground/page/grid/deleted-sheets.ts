import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

type Measure = SpreadsheetSkeleton["calculateAutoHeightInRange"];

/**
 * Univer measures rows while the page is idle, also those of a sheet that was deleted meanwhile, whose data it no longer
 * has: its error would end the measuring of every other sheet.
 */
export function leaveDeletedSheetsUnmeasured(): void {
  const measure = Object.getOwnPropertyDescriptor(SpreadsheetSkeleton.prototype, "calculateAutoHeightInRange")
    ?.value as Measure;
  SpreadsheetSkeleton.prototype.calculateAutoHeightInRange = function (...given) {
    const data = this.getWorksheetConfig() as object | null;
    return data === null ? [] : measure.call(this, ...given);
  };
}
