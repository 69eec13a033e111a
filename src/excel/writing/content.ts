import { CellValue } from "../../domain/base/cell";

const TEXT = "@";

/** What Excel would take for a formula, or for the apostrophe that says that a text follows; in a cell of text too. */
const LOOKS_LIKE_FORMULA = /^[=+\-@']/;

/** What it would make a number, a date or another thing of, in a cell that is not of text. */
const LOOKS_LIKE_VALUE = /\d|^#|^(?:true|false)$/i;

/** A text that would not stay the text that it is goes in behind an apostrophe, which Excel does not keep. */
const asTyped = (value: CellValue, numberFormat?: string): CellValue =>
  typeof value === "string" &&
  (LOOKS_LIKE_FORMULA.test(value) || (numberFormat !== TEXT && LOOKS_LIKE_VALUE.test(value)))
    ? `'${value}`
    : value;

/**
 * A value as it is written: a formula, or one that must not become another thing.
 *
 * @param numberFormat of the cell; as if it were not of text where it is not known
 * @example asContent("1.10", false, "General") // "'1.10"
 */
export const asContent = (value: CellValue, isFormula = false, numberFormat?: string): CellValue =>
  isFormula ? value : asTyped(value, numberFormat);
