import { columnIndex, columnName, SHEET_COLUMNS, SHEET_ROWS } from "./address";

/** Texts, sheet names in apostrophes, structured references: nothing in them is a relative reference. */
const OPAQUE = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\])/;
const REFERENCE = /(?<![\p{L}\p{N}_.\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

/**
 * A formula as it reads some rows and columns further on: references without $ move, and become #REF! outside the sheet.
 *
 * @example moveFormula("=A1+$B$1", 2, 0) // "=A3+$B$1"
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula
    .split(OPAQUE)
    .map((part, index) => (index % 2 === 1 ? part : moveReferences(part, rows, columns)))
    .join("");
}

function moveReferences(text: string, rows: number, columns: number): string {
  return text.replace(
    REFERENCE,
    (whole, fixColumn: string, letters: string, fixRow: string, digits: string) => {
      const column = columnIndex(letters) + (fixColumn ? 0 : columns);
      const row = Number(digits) - 1 + (fixRow ? 0 : rows);
      if (columnIndex(letters) >= SHEET_COLUMNS) return whole;
      if (row < 0 || column < 0 || row >= SHEET_ROWS || column >= SHEET_COLUMNS) return "#REF!";
      return `${fixColumn}${columnName(column)}${fixRow}${row + 1}`;
    },
  );
}
