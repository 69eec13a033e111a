import { Table, columnOf } from "../tables/column";
import { References } from "./print";

/** Characters that a structured reference takes only behind an apostrophe. */
const escaped = (heading: string) => heading.replace(/['#[\]]/g, "'$&");

/**
 * References of a row of an Excel table. Written out and not as [@Avance], which is Excel's way to show them, not the
 * file's: `tableReferences("Matriz", matriz).column("avance")` is "Matriz[[#This Row],[Avance]]".
 */
export function tableReferences<Key extends string>(tableName: string, table: Table<Key>): References {
  const heading = (key: string) => escaped(columnOf(table, key as Key).heading);
  return {
    column: (key) => `${tableName}[[#This Row],[${heading(key)}]]`,
    wholeColumn: (key) => `${tableName}[${heading(key)}]`,
  };
}
