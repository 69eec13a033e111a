/**
 * Why a file is refused. The sentence that a person reads lives with the caller: this folder has no texts.
 *
 * - `not-xlsx`: not a workbook of the Office Open XML kind (also .ods, .xlsb, a picture…)
 * - `old-excel`: the binary .xls of Excel 97–2003
 * - `encrypted`: protected with a password to open
 * - `macros`: .xlsm or any file that carries a VBA project
 * - `too-large`: honest, but beyond what the page can hold
 * - `hostile`: made to harm (bombs, lying sizes, entities…)
 * - `damaged`: a part is missing, or is not well-formed
 * - `invalid`: what was asked to be saved is no workbook (a sheet name that Excel refuses…)
 */
export type XlsxErrorCode =
  "not-xlsx" | "old-excel" | "encrypted" | "macros" | "too-large" | "hostile" | "damaged" | "invalid";

/**
 * The only error that `openXlsx` and `saveXlsx` throw on purpose.
 *
 * @example
 * catch (error) { if (error instanceof XlsxError && error.code === "macros") … }
 */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    /** For logs and tests: a part's name, a limit. Never shown to people. */
    readonly detail = "",
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
  }
}
