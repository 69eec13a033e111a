import { CellValue } from "../base/cell";
import { Table, columnOf } from "../plan/tables/column";
import { TableRow } from "../plan/tables/row";
import { TableReading } from "../reading/reading";
import { CellEdit } from "./changes";

/** What a cell itself holds: its formula if it has one, nothing where its value was carried from the row above. */
export const heldIn = <Key extends string>(row: TableRow<Key>, key: Key): CellValue =>
  row.formulas[key] ?? (row.carried.includes(key) ? "" : row.values[key]);

/** The edit of a cell of a table as it was read; null where the table lacks its column. */
export function editOf<Key extends string>(
  table: Table<Key>,
  { sheet, columns }: Pick<TableReading<Key>, "sheet" | "columns">,
  row: TableRow<Key>,
  key: Key,
  after: CellValue,
): CellEdit | null {
  const column = columns[key];
  if (column === undefined) return null;
  const { heading } = columnOf(table, key);
  const place = { sheet, row: row.number, column, heading };
  return { place, before: heldIn(row, key), after, isFormula: false };
}
