import { hojas } from "../../../catalogue/hojas";
import { Check } from "../../check";

const ID = "conteo-ilegible";

/** How many there are of something, in words: it is asked again for each meta that needs it. */
export const unreadCount: Check = {
  id: ID,
  severity: "advertencia",
  scope: "workbook",
  columns: [],
  workbook: ({ unreadCounts }) =>
    unreadCounts.map(({ thing, value, sheet, row, column }) => ({
      rule: ID,
      severity: "advertencia",
      place: { sheet, row, column, heading: hojas.parametros.conteosColumnas[1] },
      found: value,
      detail: { thing },
    })),
};
