import { columnIndex, columnLetters, SHEET_COLUMNS, SHEET_ROWS } from "../a1";
import { tokens } from "./tokens";

/**
 * The formula as it reads so many rows down and columns to the right: relative references move, absolute ones stay.
 * A reference that leaves the sheet becomes #REF!, as in Excel.
 *
 * @example shiftFormula("A1*$B$1", 2, 0) // "A3*$B$1"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return tokens(formula)
    .map(({ kind, source }) => {
      if (kind !== "cell" && kind !== "columns" && kind !== "rows") return source;
      const corners = source.split(":").map((corner) => shiftCorner(corner, rows, columns));
      return corners.includes(undefined) ? "#REF!" : corners.join(":");
    })
    .join("");
}

function shiftCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // In "$3" the dollar is the row's, though it comes first.
  const rowIsFixed = letters === "" ? fixedColumn !== "" : fixedRow !== "";
  const column = letters === "" ? 0 : columnIndex(letters) + (fixedColumn ? 0 : columns);
  const row = digits === "" ? 0 : Number(digits) - 1 + (rowIsFixed ? 0 : rows);
  if (column < 0 || column >= SHEET_COLUMNS || row < 0 || row >= SHEET_ROWS) return undefined;
  return fixedColumn + (letters && columnLetters(column)) + fixedRow + (digits && String(row + 1));
}
