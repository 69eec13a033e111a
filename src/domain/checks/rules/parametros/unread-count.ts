import { hojaParametros } from "../../../plan/parametros/hoja";
import { defineCheck } from "../../check";

/** How many there are of something, in words: it is asked again for each meta that needs it. */
export const unreadCount = defineCheck({
  id: "conteo-ilegible",
  severity: "advertencia",
  scope: "workbook",
  columns: [],
  workbook: ({ unreadCounts }) =>
    unreadCounts.map(({ thing, value, sheet, row, column }) => ({
      place: { sheet, row, column, heading: hojaParametros.conteosColumnas[1] },
      found: value,
      detail: { thing },
    })),
});
