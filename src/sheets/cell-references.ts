import { References } from "../domain/plan/formula/print";
import { columnLetters } from "../domain/base/cell-name";

/**
 * References of a conditional format or a validation, which know nothing of tables: the column stays, the row moves.
 * With the column «avance» at 0-based column 12 and the first row 9: `column("avance")` is "$M9".
 *
 * @param columnOf 0-based sheet column of a key
 * @param firstRow and lastRow of the body, from 1; the format's area begins at the first
 */
export function cellReferences(
  columnOf: (key: string) => number,
  firstRow: number,
  lastRow: number,
): References {
  const letters = (key: string) => columnLetters(columnOf(key));
  return {
    column: (key) => `$${letters(key)}${firstRow}`,
    wholeColumn: (key) => `$${letters(key)}$${firstRow}:$${letters(key)}$${lastRow}`,
  };
}
