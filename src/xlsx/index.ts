/**
 * .xlsx files ↔ plain workbook data (workbook-data.ts). Cells, styles and the ZIP are hucre's work; what it drops or
 * gets wrong is put right in patch/, one defect per file with its reason on top.
 *
 * Survives open → save: values (dates as serial numbers), formulas with their last results, array formulas, number
 * formats, fonts, solid fills, borders, alignment, locked, merges, widths, heights, hidden rows, columns and sheets,
 * tables, validations, conditional formats of every kind, names, frozen panes, tab colours, print setup, protection with
 * its password, links, notes, add-ins' settings (see patch/settings.ts), properties, clustered bar and column charts, a
 * sheet's filter, page breaks.
 *
 * Does not: what `WorkbookData.notKept` lists for the file. Besides, links to other workbooks (their cells keep the last value), theme colours (they come out as
 * plain ones), and thin dashed border kinds (as the nearest of six).
 */
export { XlsxError } from "./errors";
export type { XlsxErrorCode } from "./errors";
export type { GuardLimits } from "./guard";
export { openXlsx } from "./open/open";
export { readTables } from "./read-tables/read-tables";
export type * from "./read-tables/read-tables";
export { saveXlsx } from "./save/save";
export type * from "./workbook-data";
