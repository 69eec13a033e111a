import { CellValue } from "../../base/cell";
import { ColumnNow, TableNow } from "../locate";
import { SeenTable } from "../seen-table";

/** Id, Código, Acción, Indicador and Avance of a row. */
export type Row = readonly [
  id: string,
  codigo: CellValue,
  accion: string,
  indicador: string,
  avance: CellValue,
];

const HEADINGS = ["Id", "Código", "Acción", "Indicador", "Avance"];
const FIRST = 9;

/** A table of such rows, as it was read; `undefined` is a blank row. */
export const seenTable = (rows: readonly (Row | undefined)[], more: Partial<SeenTable> = {}): SeenTable => ({
  sheet: "Matriz",
  tableName: "Matriz",
  headerRow: FIRST - 1,
  firstRow: FIRST,
  lastRow: FIRST + rows.length - 1,
  columns: HEADINGS.map((heading, column) => ({ column, heading })),
  keys: [[0], [1], [2, 3], [0, 1, 2, 3, 4]],
  rows: new Map(
    rows.flatMap((row, index) =>
      row === undefined ? [] : [[FIRST + index, (column: number) => row[column] ?? ""] as const],
    ),
  ),
  ...more,
});

/** The same table as it stands now. */
export const tableNow = (rows: readonly (Row | undefined)[], firstRow = FIRST): TableNow => ({
  firstRow,
  columns: new Map(
    HEADINGS.map((_, column): [number, ColumnNow] => [
      column,
      { column, values: rows.map((row) => row?.[column] ?? "") },
    ]),
  ),
});
