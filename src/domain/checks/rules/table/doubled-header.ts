import { TableReading } from "../../../reading/reading";
import { Table, columnOf } from "../../../plan/tables/column";
import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { columnLetters } from "../../../base/cell-name";
import { defineCheck } from "../../check";
import { Finding } from "../../finding";

const doubledIn = <Key extends string>(table: Table<Key>, reading: TableReading<Key>): readonly Finding[] =>
  reading.doubled.map(({ key, column, heading }) => ({
    place: { sheet: reading.sheet, row: reading.headerRow, column, heading: columnOf(table, key).heading },
    found: heading,
    detail: { used: columnLetters(reading.columns[key] ?? 0) },
  }));

/** Two headings are the same column: only the first is read. */
export const doubledHeader = defineCheck({
  id: "encabezado-repetido",
  severity: "error",
  scope: "table",
  columns: [],
  marco: ({ reading }) => doubledIn(marcoOperativo, reading),
  matriz: ({ reading }) => doubledIn<MatrizKey>(matriz, reading),
});
