/**
 * .xlsx files ↔ plain workbook data (workbook-data.ts). Cells, styles and the ZIP are hucre's work; what it drops or
 * gets wrong is put right in patch/, one defect per file with its reason on top.
 *
 * Survives open → save: values (dates as serial numbers), formulas with their last results, array formulas, number
 * formats, fonts, solid fills, borders, alignment, locked, merges, widths, heights, hidden rows, columns and sheets,
 * tables, validations, conditional formats of every kind, names, frozen panes, tab colours, print setup, protection with
 * its password, links, notes, add-ins' settings (see patch/settings.ts), properties, clustered bar and column charts.
 *
 * Does not: what `WorkbookData.notKept` lists; also rich text's formats inside a cell, gradients and patterns, diagonal
 * borders, styles of whole columns and rows, outline levels, page breaks, first-page and even-page headers, a filter's
 * criteria (the rows it hid stay hidden), links to other workbooks (their cells keep the last value). Theme colours come
 * out as plain ones, and thin dashed border kinds as the nearest of six.
 */
export { XlsxError } from "./errors";
export type { XlsxErrorCode } from "./errors";
export type { GuardLimits } from "./guard";
export { openXlsx } from "./open/open";
export { saveXlsx } from "./save/save";
export type * from "./workbook-data";
