import { CellValue } from "../../base/cell";
import { Table } from "./column";
import { TableRow } from "./row";

/**
 * Reads the cells of the rows of a table, in the order of its columns.
 * @example cellsReader(marcoOperativo)(row.values)[0] // what its Acción holds
 */
export function cellsReader<Key extends string>({
  columns,
}: Table<Key>): (row: TableRow<Key>["values"]) => CellValue[] {
  const keys = columns.map(({ key }) => key);
  return (row) => keys.map((key) => row[key]);
}
