import { columnLetters } from "../../base/cell-name";
import { DeclaredTable, columnOf } from "../tables/column";
import { References } from "./print";

/** Characters that a structured reference takes only behind an apostrophe. */
const escaped = (heading: string) => heading.replace(/['#[\]]/g, "'$&");

/**
 * References of a row of an Excel table. Written out and not as [@Avance], which is Excel's way to show them, not the
 * file's: `tableReferences("Matriz", matriz).column("avance")` is "Matriz[[#This Row],[Avance]]".
 */
export function tableReferences<Key extends string>(
  tableName: string,
  table: DeclaredTable<Key>,
): References {
  const heading = (key: string) => escaped(columnOf(table, key as Key).heading);
  return {
    column: (key) => `${tableName}[[#This Row],[${heading(key)}]]`,
    wholeColumn: (key) => `${tableName}[${heading(key)}]`,
    list: ({ name, ofTable }) => (ofTable ? `${tableName}_${name}` : name),
  };
}

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
