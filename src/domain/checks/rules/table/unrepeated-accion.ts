import { matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { isBlankCell, isWritten } from "../../rows/cell-conditions";
import { and } from "../../../plan/formula/expression";
import { placeOf } from "../../rows/place";
import { filledContinuation } from "./continuation";

/**
 * In a plain range a blank acción continues the one above. In our table, which is sorted and filtered and whose
 * averages go by the acción of each row, that row would be nobody's.
 */
export const unrepeatedAccion = defineCheck({
  id: "accion-sin-repetir",
  severity: "advertencia",
  scope: "row",
  columns: ["accion"],
  matriz: ({ reading, isOurs }) =>
    isOurs && reading.tableName !== undefined
      ? reading.rows
          .filter((row) => row.carried.includes("accion"))
          .map((row) => ({
            place: placeOf(matriz, reading, "accion", row.number),
            expected: String(row.values.accion),
          }))
      : [],
  marks: [
    {
      column: "accion",
      expression: and(isBlankCell("accion"), isWritten("indicador")),
      excelTableOnly: true,
    },
  ],
  fix: filledContinuation,
});
