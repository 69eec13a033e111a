import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { Table } from "../../../plan/tables/column";
import { isOurTable } from "../../../reading/our-table";
import { TableReading } from "../../../reading/reading";
import { Finding } from "../../finding";
import { matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { isBlankCell, isWritten } from "../../rows/cell-conditions";
import { and } from "../../../plan/formula/expression";
import { placeOf } from "../../rows/place";
import { filledContinuation } from "./continuation";

/** Rows that leave their acción to the one above. */
const unrepeated = <Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
  key: Key,
): readonly Finding[] =>
  reading.tableName === undefined
    ? []
    : reading.rows
        .filter((row) => row.carried.includes(key))
        .map((row) => ({
          place: placeOf(table, reading, key, row.number),
          expected: String(row.values[key]),
        }));

/**
 * In a plain range a blank acción continues the one above. In our tables, which are sorted and filtered and whose averages
 * go by the acción of each row, that row would be nobody's, or another's: the marco's text is the person's to complete.
 */
export const unrepeatedAccion = defineCheck({
  id: "accion-sin-repetir",
  severity: "advertencia",
  scope: "row",
  columns: ["accion"],
  marco: ({ reading }) => (isOurTable(reading) ? unrepeated(marcoOperativo, reading, "accion") : []),
  matriz: ({ reading, isOurs }) => (isOurs ? unrepeated(matriz, reading, "accion") : []),
  marks: [
    {
      column: "accion",
      expression: and(isBlankCell("accion"), isWritten("indicador")),
      excelTableOnly: true,
    },
  ],
  fix: filledContinuation,
});
