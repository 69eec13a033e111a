/**
 * A whole workbook of ours as an .xlsx file, without Excel: declared sheets are written, and a file is read as Excel's
 * workbook is. Plain data in, plain data out: it runs in a worker and in a command line.
 */
export { XlsxError, type XlsxErrorCode } from "../xlsx";
export { readBook } from "./read/read-book";
export { readSheet } from "./read/raw-sheet";
export { writeBook } from "./write/write-book";
