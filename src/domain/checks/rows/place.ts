import { TableReading } from "../../reading/reading";
import { Table, columnOf } from "../../plan/tables/column";
import { Place } from "../../base/place";

/** The place of a cell of a table, or of its whole column where there is no row. */
export function placeOf<Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
  key: Key,
  row?: number,
): Place {
  return { sheet: reading.sheet, row, column: reading.columns[key], heading: columnOf(table, key).heading };
}
