import { TableReading } from "../../../reading/reading";
import { Check } from "../../check";
import { Observation, Severity } from "../../observation";

const ID = "filas-bajo-la-tabla";

const below = (reading: TableReading<string>, severity: Severity): readonly Observation[] =>
  reading.rowsBelow === 0
    ? []
    : [
        {
          rule: ID,
          severity,
          place: { sheet: reading.sheet, row: reading.lastRow + 1 },
          detail: { rows: reading.rowsBelow, table: reading.tableName ?? "" },
        },
      ];

/** Rows pasted below the last of an Excel table, which its formulas, filters and averages do not know. */
export const rowsBelowTable: Check = {
  id: ID,
  severity: "error",
  scope: "table",
  columns: [],
  // Of the marco they are read all the same: nothing is computed in it.
  marco: ({ reading }) => below(reading, "advertencia"),
  matriz: ({ reading }) => below(reading, "error"),
};
