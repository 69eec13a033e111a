/** What a cell holds, as Excel gives it: numbers (dates are serial numbers), texts, booleans, "" when blank. */
export type CellValue = number | string | boolean;

/** The errors that a cell can show. Excel gives them as these texts. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

const HASH = "#".charCodeAt(0);

/** Whether the cell shows an error of Excel. `isErrorValue("#REF!")` is true. */
export function isErrorValue(value: CellValue): boolean {
  // The first character first: a set hashes every text it is asked for, and the checks ask for each one of 100,000 rows.
  return typeof value === "string" && value.charCodeAt(0) === HASH && ERRORS.has(value);
}

/** Whether nothing stands in the cell, or only white space. `isBlank("  ")` is true; `isBlank(0)` is false. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  // A letter or a digit answers at once.
  return !(first > SPACE && first < DELETE) && value.trim() === "";
}

/** Whether a cell shows nothing of its number because its column is too narrow. `isHiddenText("####")` is true. */
export function isHiddenText(text: string): boolean {
  return /^#+$/.test(text);
}

const SPACE = 32;
const DELETE = 127;
