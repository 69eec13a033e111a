import { conteos } from "../../../plan/parametros/tablas";
import { columnOf } from "../../../plan/tables/column";
import { defineCheck } from "../../check";

/** How many there are of something, in words: it is asked again for each meta that needs it. */
export const unreadCount = defineCheck({
  id: "conteo-ilegible",
  severity: "advertencia",
  scope: "workbook",
  columns: [],
  workbook: ({ unreadCounts }) =>
    unreadCounts.map(({ thing, value, sheet, row, column }) => ({
      place: { sheet, row, column, heading: columnOf(conteos, "cantidad").heading },
      found: value,
      detail: { thing },
    })),
});
