import { matriz } from "../../../plan/tables/matriz";
import { COMPARED, againstMarco } from "./against-marco";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";

/** A row of the matriz that follows up something that the plan does not say. */
export const rowWithoutMarco = defineCheck({
  id: "fila-sin-marco",
  severity: "advertencia",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) =>
    againstMarco(workbook).onlyMatriz.map(({ reading, row }) => ({
      place: placeOf(matriz, reading, "indicador", row.number),
      found: row.values.indicador,
    })),
});
