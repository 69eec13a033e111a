export { XlsxError } from "./errors";
export type { XlsxErrorCode } from "./errors";
export type { GuardLimits } from "./guard";
export { openXlsx } from "./open/open";
export { saveXlsx } from "./save/save";
export type * from "./workbook-data";
