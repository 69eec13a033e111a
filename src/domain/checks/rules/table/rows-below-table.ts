import { TableReading } from "../../../reading/reading";
import { defineCheck } from "../../check";
import { Finding, Severity } from "../../finding";

const below = (reading: TableReading<string>, severity: Severity): readonly Finding[] =>
  reading.below.length === 0
    ? []
    : [
        {
          severity,
          place: { sheet: reading.sheet, row: reading.lastRow + 1 },
          detail: { rows: reading.below.length, table: reading.tableName ?? "" },
        },
      ];

/** Rows pasted below the last of an Excel table, which its formulas, filters and averages do not know. */
export const rowsBelowTable = defineCheck({
  id: "filas-bajo-la-tabla",
  severity: "error",
  scope: "table",
  columns: [],
  // Of the marco they are read all the same: nothing is computed in it.
  marco: ({ reading }) => below(reading, "advertencia"),
  matriz: ({ reading }) => below(reading, "error"),
});
